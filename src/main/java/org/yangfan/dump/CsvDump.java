package org.yangfan.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.yangfan.graph.YF;

/**
 * A table of facts (RFC 4180, UTF-8): one row a plan, task, responsibility, target, project or
 * glossary entry; one column a property. Linked things appear with their Chinese label, several
 * values are joined by {@code " | "}. Column {@code iri} names the fact, {@code start} and {@code
 * end} its place in {@code document} in code points.
 */
final class CsvDump implements Dump {
  private static final List<Node> KINDS =
      List.of(YF.Plan, YF.Task, YF.Responsibility, YF.Target, YF.Project, YF.GlossaryEntry);

  static final List<Column> COLUMNS =
      List.of(
          Column.label("label_zh", "zh"),
          Column.label("label_en", "en"),
          Column.of("plan", YF.plan),
          Column.of("region", YF.region).or(YF.plan, YF.region),
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

  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    row(writer, Stream.concat(Stream.of("kind", "iri"), COLUMNS.stream().map(Column::name)));
    Graph graph = dataset.getDefaultGraph();
    for (Node kind : KINDS) {
      for (Node thing : things(graph, kind)) {
        Stream<String> cells = COLUMNS.stream().map(column -> column.cell(graph, thing));
        row(writer, Stream.concat(Stream.of(kind.getLocalName(), thing.getURI()), cells));
      }
    }
    writer.flush();
  }

  private static List<Node> things(Graph graph, Node kind) {
    return graph.stream(Node.ANY, RDF.Nodes.type, kind)
        .map(Triple::getSubject)
        .sorted(Sorted.NODES)
        .toList();
  }

  private static void row(Writer out, Stream<String> cells) throws IOException {
    out.write(cells.map(CsvDump::quoted).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
