package org.yangfan.dump;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.yangfan.graph.YF;

/**
 * A table of facts as a file: one row a thing of some classes, one column a property.
 *
 * @param file its name
 * @param title what it holds, in English
 * @param kinds the classes, in the order of their rows
 */
record Table(String file, String title, List<Node> kinds, List<Column> columns) {
  private static final String PLACE = ", document, start, end";

  private static final List<Column> COLUMNS =
      List.of(
          Column.label("label_zh", "zh"),
          Column.label("label_en", "en"),
          Column.of("plan", YF.plan)
              .orOfOwner(YF.responsibility, YF.plan)
              .orOfOwner(YF.glossaryEntry),
          Column.of("region", YF.region)
              .or(YF.plan, YF.region)
              .orOfOwner(YF.responsibility, YF.plan, YF.region)
              .orOfOwner(YF.glossaryEntry, YF.region),
          Column.of("title", DCTerms.title.asNode()),
          Column.of("document_number", DCTerms.identifier.asNode()),
          Column.of("level", YF.level),
          Column.of("coverage", YF.coverage),
          Column.of("issuer", YF.issuer),
          Column.of("issued", DCTerms.issued.asNode()),
          Column.of("published", YF.published),
          Column.of("effective", YF.effective),
          Column.of("period_start", YF.periodStart),
          Column.of("period_end", YF.periodEnd),
          Column.of("implements", YF.implemented),
          Column.of("number", YF.number),
          Column.of("position", YF.position),
          Column.of("task_or_project_kind", YF.kind),
          Column.of("path", YF.path),
          Column.of("area", YF.area),
          Column.of("domain", YF.domain),
          Column.of("lead_unit", YF.leadUnit),
          Column.of("responsible_unit", YF.responsibleUnit),
          Column.of("cooperating_unit", YF.cooperatingUnit),
          Column.of("unit", YF.unit),
          Column.of("role", YF.role),
          Column.of("mention", YF.mention),
          Column.of("indicator", YF.indicator),
          Column.of("comparator", YF.comparator),
          Column.of("value", YF.value),
          Column.of("min", YF.minValue),
          Column.of("max", YF.maxValue),
          Column.of("measure", YF.measure),
          Column.of("normalized_value", YF.normalizedValue),
          Column.of("per", YF.per),
          Column.of("deadline", YF.deadline),
          Column.of("baseline", YF.baseline),
          Column.of("term", YF.term),
          Column.of("meaning", YF.meaning),
          Column.of("document", YF.evidence, OA.hasSource.asNode()),
          Column.of("start", YF.evidence, OA.hasSelector.asNode(), OA.start.asNode()),
          Column.of("end", YF.evidence, OA.hasSelector.asNode(), OA.end.asNode()));

  /** Not in the table of every fact, where a plan would list all of its tasks. */
  private static final Column TASK = Column.of("task", YF.task).orOfOwner(YF.responsibility);

  /** Every fact in one table. */
  static final Table FACTS =
      new Table(
          "yangfan.csv",
          "Facts of China's 5G plans, one a row",
          List.of(YF.Plan, YF.Task, YF.Responsibility, YF.Target, YF.Project, YF.GlossaryEntry),
          COLUMNS);

  static final Table PLANS =
      of(
          YF.Plan,
          "plans",
          "title, document_number, region, level, coverage, issuer, issued, published, effective,"
              + " period_start, period_end, implements");
  static final Table TASKS =
      of(
          YF.Task,
          "tasks",
          "plan, region, title, number, position, task_or_project_kind, path, area, domain,"
              + " lead_unit, responsible_unit, cooperating_unit");
  static final Table RESPONSIBILITIES =
      of(YF.Responsibility, "responsibilities", "plan, region, task, unit, role, mention");
  static final Table TARGETS =
      of(
          YF.Target,
          "targets",
          "plan, region, task, indicator, comparator, value, min, max, measure, normalized_value, per,"
              + " deadline, baseline, domain");
  static final Table PROJECTS =
      of(YF.Project, "projects", "plan, region, task, title, number, task_or_project_kind");
  static final Table GLOSSARY = of(YF.GlossaryEntry, "glossary", "plan, region, term, meaning");

  static final List<Table> ALL =
      List.of(FACTS, PLANS, TASKS, RESPONSIBILITIES, TARGETS, PROJECTS, GLOSSARY);

  private static Table of(Node kind, String word, String columns) {
    List<String> names = List.of(("label_zh, label_en, " + columns + PLACE).split(", "));
    return new Table(
        word + ".csv",
        "The " + word + " of China's 5G plans, one a row",
        List.of(kind),
        names.stream().map(Table::named).toList());
  }

  private static Column named(String name) {
    return Stream.concat(COLUMNS.stream(), Stream.of(TASK))
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column is called " + name));
  }
}
