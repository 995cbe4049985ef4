package org.yangfan.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/yangfan.ttl} that facts are said with; named as they are there. */
public final class YF {
  /** What every term begins with; prefix {@code yf:}. */
  public static final String NS = "https://w3id.org/yangfan/ontology#";

  public static final Node Plan = term("Plan");
  public static final Node Task = term("Task");
  public static final Node Responsibility = term("Responsibility");
  public static final Node Target = term("Target");
  public static final Node Project = term("Project");
  public static final Node GlossaryEntry = term("GlossaryEntry");
  public static final Node Unit = term("Unit");
  public static final Node Domain = term("Domain");
  public static final Node Indicator = term("Indicator");
  public static final Node Document = term("Document");
  public static final Node Inference = term("Inference");
  public static final Node SubjectMention = term("SubjectMention");
  public static final Node CoResponsibility = term("CoResponsibility");
  public static final Node FieldMapping = term("FieldMapping");
  public static final Node Region = term("Region");

  public static final Node level = term("level");
  public static final Node region = term("region");
  public static final Node coverage = term("coverage");
  public static final Node issuer = term("issuer");
  public static final Node published = term("published");
  public static final Node effective = term("effective");
  public static final Node periodStart = term("periodStart");
  public static final Node periodEnd = term("periodEnd");
  public static final Node implemented = term("implements");
  public static final Node partOf = term("partOf");
  public static final Node plan = term("plan");
  public static final Node task = term("task");
  public static final Node target = term("target");
  public static final Node project = term("project");
  public static final Node glossaryEntry = term("glossaryEntry");
  public static final Node number = term("number");
  public static final Node position = term("position");
  public static final Node kind = term("kind");
  public static final Node path = term("path");
  public static final Node topic = term("topic");
  public static final Node area = term("area");
  public static final Node domain = term("domain");
  public static final Node unit = term("unit");
  public static final Node leadUnit = term("leadUnit");
  public static final Node responsibleUnit = term("responsibleUnit");
  public static final Node cooperatingUnit = term("cooperatingUnit");
  public static final Node responsibility = term("responsibility");
  public static final Node role = term("role");
  public static final Node mention = term("mention");
  public static final Node function = term("function");
  public static final Node collective = term("collective");
  public static final Node indicator = term("indicator");
  public static final Node comparator = term("comparator");
  public static final Node value = term("value");
  public static final Node minValue = term("minValue");
  public static final Node maxValue = term("maxValue");
  public static final Node measure = term("measure");
  public static final Node normalizedValue = term("normalizedValue");
  public static final Node normalizedMin = term("normalizedMin");
  public static final Node normalizedMax = term("normalizedMax");
  public static final Node per = term("per");
  public static final Node deadline = term("deadline");
  public static final Node baseline = term("baseline");
  public static final Node term = term("term");
  public static final Node meaning = term("meaning");
  public static final Node evidence = term("evidence");
  public static final Node inferred = term("inferred");
  public static final Node rule = term("rule");
  public static final Node field = term("field");
  public static final Node about = term("about");
  public static final Node subject = term("subject");
  public static final Node subjectMention = term("subjectMention");
  public static final Node linkedUnit = term("linkedUnit");
  public static final Node weight = term("weight");
  public static final Node mappingRelation = term("mappingRelation");
  public static final Node nationalDomain = term("nationalDomain");
  public static final Node proposed = term("proposed");
  public static final Node formerName = term("formerName");
  public static final Node sha256 = term("sha256");
  public static final Node characters = term("characters");
  public static final Node text = term("text");

  private YF() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
