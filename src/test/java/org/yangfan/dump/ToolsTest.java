package org.yangfan.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
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
  void graphMlIsValidAgainstItsSchema() throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(HOME.resolve("src/test/resources/schemas/graphml.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(bytes(DumpFormat.GRAPHML))));
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
    rows.forEach(row -> assertEquals(8, row.split("\t", -1).length, row));
  }

  @Test
  void theColumnsOfTheTableAreDescribed() throws IOException {
    JsonNode described = new ObjectMapper().readTree(bytes(DumpFormat.CSVW));
    List<String> names =
        described.at("/tableSchema/columns").findValuesAsText("name").stream().toList();
    assertEquals(text(DumpFormat.CSV).lines().findFirst().orElseThrow(), String.join(",", names));
  }

  @Test
  void threeParsersReadTheSameNumberOfTriples() throws IOException, InterruptedException {
    Path turtle = Files.write(folder.resolve("yangfan.ttl"), bytes(DumpFormat.TTL));
    long triples = dataset.getDefaultGraph().size();
    assertEquals(triples, RDFDataMgr.loadGraph(turtle.toUri().toString(), Lang.TURTLE).size());
    LinkedHashModel rdf4j = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(rdf4j));
    parser.parse(Files.newInputStream(turtle), Iris.BASE);
    assertEquals(triples, rdf4j.size());
    assumeTrue(has("rapper") || has("serdi"), "neither rapper (raptor) nor serdi (serd) is here");
    assertEquals(triples, counted(turtle));
  }

  /** How many triples raptor or serd reads; the one knows nothing of Java, nor does the other. */
  private static long counted(Path turtle) throws IOException, InterruptedException {
    ProcessBuilder command =
        has("rapper")
            ? new ProcessBuilder(
                "rapper", "-q", "-i", "turtle", "-o", "ntriples", turtle.toString())
            : new ProcessBuilder("serdi", "-i", "turtle", "-o", "ntriples", turtle.toString());
    Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    long lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .count();
    assertEquals(0, process.waitFor());
    return lines;
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
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
