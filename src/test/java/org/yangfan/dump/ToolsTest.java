package org.yangfan.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Rules;

/** What other tools make of the dumps of the invented plans and of all that follows from them. */
class ToolsTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));

  @TempDir Path folder;
  private final DatasetGraph dataset = dataset();

  private static DatasetGraph dataset() {
    Graph facts = GraphFactory.createDefaultGraph();
    Path plans = HOME.resolve("src/test/resources/cases/rules/two-plans-of-one-region.ttl");
    RDFParser.source(plans).base(Iris.BASE).parse(facts);
    Graph all = GraphFactory.createDefaultGraph();
    facts.find().forEachRemaining(all::add);
    Rules.load(HOME.resolve("ontology/rules")).derive(facts, StreamRDFLib.graph(all));
    return DatasetGraphFactory.wrap(all);
  }

  @Test
  void bodiesThatShareTasksAreAnUndirectedEdgeWithAWeight() throws IOException {
    String graphMl = text(DumpFormat.GRAPHML).replaceAll("\\s*\\n\\s*", "");
    assertTrue(graphMl.contains("<data key=\"type\">unit</data>"), graphMl);
    assertTrue(graphMl.contains("<data key=\"en\">Education (Yunling)</data>"), graphMl);
    assertTrue(
        graphMl.contains(
            "<data key=\"property\">coResponsibility</data><data key=\"weight\">2</data>"),
        graphMl);
    String gexf = text(DumpFormat.GEXF);
    assertTrue(gexf.contains("type=\"undirected\" weight=\"2\""), gexf);
  }

  @Test
  void everyTitleAndEveryFieldHasAMapping() throws IOException {
    List<String> lines = text(DumpFormat.SSSOM).lines().toList();
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    assertTrue(rows.get(0).startsWith("subject_id\tsubject_label\tpredicate_id\tobject_id\t"));
    assertTrue(
        rows.stream()
            .anyMatch(
                row ->
                    row.startsWith("yfplan:yunling-2021/task/1\t")
                        && row.contains("\tskos:closeMatch\tyfdomain:ports\t")
                        && row.contains("\tsemapv:LexicalMatching\t")),
        rows::toString);
    assertTrue(
        rows.stream().anyMatch(row -> row.matches("yfdomain:drones\t.*\tsssom:NoTermFound\t.*")),
        rows::toString);
    rows.forEach(row -> assertEquals(9, row.split("\t", -1).length, row));
  }

  @Test
  void theColumnsOfEveryTableAreDescribed() throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (DumpFormat format : DumpFormat.values()) {
      if (format.mediaType().equals("text/csv")) {
        headers.put(format.file(), text(format).lines().findFirst().orElseThrow());
      }
    }
    Map<String, String> described = new TreeMap<>();
    for (JsonNode table : new ObjectMapper().readTree(bytes(DumpFormat.CSVW)).get("tables")) {
      List<String> names = table.at("/tableSchema/columns").findValuesAsText("name");
      described.put(table.get("url").asText(), String.join(",", names));
    }
    assertEquals(7, headers.size());
    assertEquals(headers, described);
  }

  private String text(DumpFormat format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  private byte[] bytes(DumpFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(dataset, out);
    return out.toByteArray();
  }
}
