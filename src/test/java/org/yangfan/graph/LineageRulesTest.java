package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What follows for plans, bodies and titles from an invented compilation and two later plans. */
class LineageRulesTest {
  private final Graph derived = derive();

  private static Graph derive() {
    Graph derived = GraphFactory.createDefaultGraph();
    Rules.load(Cases.ONTOLOGY.resolve("rules"))
        .derive(
            Cases.graph(Cases.file("rules/two-plans-of-one-region.ttl")),
            StreamRDFLib.graph(derived));
    return derived;
  }

  @Test
  void anUndatedPlanIsEarlierThanOneYoungerThanAllOfItsCompilation() {
    assertEquals(List.of("plan/yunling-2021"), values("plan/compilation-910000", "precedes"));
    String how = values("succession/yunling-2021/compilation-910000", RDFS.Nodes.comment).get(0);
    assertTrue(how.contains("2020"), how);
  }

  @Test
  void theYearInATitleDatesAPlan() {
    assertEquals(List.of("plan/haizhou-2022"), values("plan/compilation-920000", "precedes"));
    String how = values("succession/haizhou-2022/compilation-920000", RDFS.Nodes.comment).get(0);
    assertTrue(how.contains("2019"), how);
  }

  @Test
  void noPlanPrecedesOneThatIsOlderOrItself() {
    assertEquals(List.of(), values("plan/yunling-draft", "precedes"));
    assertEquals(List.of(), values("plan/yunling-2021", "precedes"));
  }

  @Test
  void fieldsAreAddedKeptAndDroppedByTheNationalOneTheyBelongTo() {
    String succession = "succession/yunling-2021/compilation-910000";
    assertEquals(List.of("domain/ports"), values(succession, "keptDomain"));
    assertEquals(List.of("domain/schools", "domain/science"), values(succession, "addedDomain"));
    assertEquals(List.of("domain/drones"), values(succession, "droppedDomain"));
  }

  @Test
  void aCompilationReportsPlansAndIsNone() {
    assertEquals(List.of("document/compilation"), values("plan/compilation-910000", "reportedBy"));
    assertEquals(List.of(), values("plan/yunling-2021", "reportedBy"));
  }

  @Test
  void aDraftIsTheDraftOfThePlanWithItsTitle() {
    assertEquals(List.of("plan/yunling-2021"), values("plan/yunling-draft", "draftOf"));
  }

  @Test
  void aResponsibilityIsNamedInEnglishWhereItsTaskAndItsBodyAre() {
    assertEquals(
        List.of("5G + Smart education: Education (Yunling) (lead)"),
        values("plan/yunling-2021/task/90/responsibility/1", RDFS.Nodes.label));
    assertEquals(List.of(), values("plan/yunling-2021/task/91/responsibility/1", RDFS.Nodes.label));
  }

  @Test
  void bodiesThatShareTasksAreLinkedOnceWithTheirNumber() {
    List<Node> links =
        derived
            .find(null, RDF.Nodes.type, yf("CoResponsibility"))
            .mapWith(triple -> triple.getSubject())
            .toList();
    assertEquals(1, links.size(), "a class of bodies has no links");
    String link = links.get(0).getURI().substring((Iris.BASE + "id/").length());
    assertEquals(List.of("2"), values(link, "weight"));
    assertEquals(List.of("unit/910000/交通厅", "unit/910000/教育厅"), values(link, "linkedUnit"));
    assertEquals(2, values(link, RDFS.Nodes.label).size());
  }

  @Test
  void theRegionSaysHowHighABodyStands() {
    assertEquals(List.of("provincial"), values("unit/910000/交通厅", "administrativeLevel"));
    assertEquals(List.of("municipal"), values("unit/920100/港务局", "administrativeLevel"));
  }

  @Test
  void everyTitleMapsToItsFieldsWithAReason() {
    assertEquals("closeMatch", relation("yunling-2021/task/1", "ports"), "another name");
    assertEquals("narrowMatch", relation("yunling-2021/task/2", "schools"), "one of two");
    assertEquals("narrowMatch", relation("yunling-2021/task/2", "science"), "one of two");
    assertEquals("broadMatch", relation("yunling-2021/task/3", "ports"), "a narrower form");
    assertEquals("closeMatch", relation("yunling-2021/task/4", "ports"), "its bare name");
    assertEquals("exactMatch", relation("haizhou-2022/task/1", "ports"), "its own name");
    assertEquals("closeMatch", relation("compilation-910000/task/2", "drones"), "with brackets");
  }

  @Test
  void aMappingIsNamedAfterItsTopicAndItsField() {
    assertEquals(
        List.of("智慧码头 → 智慧港口"), values("plan/yunling-2021/task/1/mapping/ports", RDFS.Nodes.label));
  }

  private String relation(String task, String domain) {
    String mapping = "plan/" + task + "/mapping/" + domain;
    assertEquals(2, values(mapping, RDFS.Nodes.comment).size(), "reasons in zh and en");
    return values(mapping, "mappingRelation").get(0).replaceFirst(".*#", "");
  }

  private List<String> values(String subject, String property) {
    return values(subject, yf(property));
  }

  private List<String> values(String subject, Node property) {
    return derived
        .find(NodeFactory.createURI(Iris.BASE + "id/" + subject), property, null)
        .mapWith(triple -> triple.getObject())
        .mapWith(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .mapWith(text -> text.replace(Iris.BASE + "id/", ""))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static Node yf(String name) {
    return NodeFactory.createURI(YF.NS + name);
  }
}
