package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import org.yangfan.XmlSchemas;
import org.yangfan.dump.DumpFormat;
import org.yangfan.vocabulary.Vocabulary;

/** What the tools of others make of the dumps of {@code data/}. */
class DumpsOfTheDataTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));

  @TempDir private static Path folder;
  private static GraphInMemory graph;
  private static Path turtle;

  @BeforeAll
  static void dump() throws IOException {
    Path data = HOME.resolve("data");
    Vocabulary vocabulary = Vocabulary.load(data.resolve("vocabulary"));
    FactsInput input = new FactsInput(vocabulary, null);
    input.readPlans(data);
    graph = GraphInMemory.of(input, vocabulary, data, HOME.resolve("ontology"), remark -> {});
    turtle = dump(DumpFormat.TTL, "yangfan.ttl");
  }

  private static Path dump(DumpFormat format, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(graph.dataset(), out);
    }
    return file;
  }

  @Test
  void jenaReadsEveryTriple() {
    assertEquals(written(), RDFDataMgr.loadGraph(turtle.toUri().toString()).size());
  }

  @Test
  void rdf4jReadsEveryTriple() throws IOException {
    LinkedHashModel found = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(found));
    try (InputStream in = Files.newInputStream(turtle)) {
      parser.parse(in, turtle.toUri().toString());
    }
    assertEquals(written(), found.size());
  }

  @Test
  void aParserThatIsNotOfJavaReadsEveryTriple() throws IOException, InterruptedException {
    assumeTrue(
        has("rapper") || has("serdi"),
        "no rapper and no serdi here: install Debian's raptor2-utils or serdi");
    assertEquals(
        written(),
        has("rapper")
            ? lines("rapper", "-q", "-i", "turtle", "-o", "ntriples", turtle.toString())
            : lines("serdi", "-i", "turtle", "-o", "ntriples", turtle.toString()));
  }

  /** How many lines, which are N-Triples, a program prints. */
  private static long lines(String... command) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.nt");
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(printed.toFile())
            .start();
    assertEquals(0, process.waitFor(), List.of(command)::toString);
    try (Stream<String> lines = Files.lines(printed)) {
      return lines.filter(line -> !line.isBlank()).count();
    }
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static long written() {
    return graph.triples().size();
  }

  @Test
  void graphMlIsValidAgainstItsSchema() throws IOException, SAXException {
    validate(XmlSchemas.graphMl(), dump(DumpFormat.GRAPHML, "yangfan.graphml"));
  }

  @Test
  void gexfIsValidAgainstItsSchema() throws IOException, SAXException {
    validate(XmlSchemas.gexf(), dump(DumpFormat.GEXF, "yangfan.gexf"));
  }

  private static void validate(Schema schema, Path file) throws IOException, SAXException {
    schema.newValidator().validate(new StreamSource(file.toFile()));
  }
}
