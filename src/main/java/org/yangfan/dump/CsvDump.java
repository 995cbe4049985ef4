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
import org.apache.jena.vocabulary.RDF;

/**
 * A table of facts as CSV (RFC 4180, UTF-8). Linked things appear with their Chinese label, several
 * values are joined by {@code " | "}. Column {@code iri} names the fact, {@code start} and {@code
 * end} its places in {@code document} in code points, the first one first.
 */
record CsvDump(Table table) implements Dump {
  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    row(
        writer,
        Stream.concat(Stream.of("kind", "iri"), table.columns().stream().map(Column::name)));
    Graph graph = dataset.getDefaultGraph();
    for (Node kind : table.kinds()) {
      for (Node thing : things(graph, kind)) {
        Stream<String> cells = table.columns().stream().map(column -> column.cell(graph, thing));
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
