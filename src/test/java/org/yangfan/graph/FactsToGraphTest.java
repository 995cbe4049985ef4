package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Text;
import org.yangfan.dump.DumpFormat;
import org.yangfan.fact.FactsFormat;
import org.yangfan.vocabulary.Vocabulary;

/**
 * Facts files and the graphs that they become; {@code -Dyangfan.rewrite=true} writes the graphs.
 */
class FactsToGraphTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TestFactory
  Stream<DynamicTest> factsBecomeTheGraphOfTheirCase() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("facts.yaml")))
          .filter(folder -> Files.exists(folder.resolve("graph.ttl")))
          .sorted()
          .toList()
          .stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  @Test
  void everyTripleStandsInTheGraphOfItsPlan() throws IOException {
    DatasetGraph mapped = map(CASES.resolve("facts-to-graph"), null, new ArrayList<>());
    assertTrue(mapped.getDefaultGraph().isEmpty());
    List<String> graphs = new ArrayList<>();
    mapped.listGraphNodes().forEachRemaining(node -> graphs.add(node.getURI()));
    assertEquals(List.of("https://w3id.org/yangfan/graph/plan/yunling-5g-2022"), graphs);
  }

  @Test
  void namesThatNobodyKnowsAreReportedWithTheirPlace() throws IOException {
    List<Problem> problems = new ArrayList<>();
    map(CASES.resolve("facts-to-graph"), null, problems);
    assertEquals(
        List.of(
            "plans[0].implements[0]", "plans[0].tasks[2].topic", "plans[0].targets[2].indicator"),
        problems.stream().map(Problem::place).toList());
  }

  @Test
  void theWordsComeWithTheText() throws IOException {
    String words = "甲".repeat(9) + "𠀀𠀁" + "乙".repeat(889);
    DatasetGraph mapped = map(CASES.resolve("facts-to-graph"), Text.of(words), new ArrayList<>());
    String task = "https://w3id.org/yangfan/id/plan/yunling-5g-2022/task/1/evidence/1/quote";
    Graph graph = GraphFactory.createDefaultGraph();
    mapped.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
    String quote =
        graph.stream()
            .filter(t -> t.getSubject().toString().equals(task) && t.getObject().isLiteral())
            .map(t -> t.getObject().getLiteralLexicalForm())
            .findFirst()
            .orElseThrow();
    assertEquals("𠀁" + "乙".repeat(49), quote);
  }

  @Test
  void aSubjectHasThePlaceWhereTheTextNamesItOutsideABodysName() throws IOException {
    String words = "甲".repeat(9) + "𠀀𠀁" + "乙".repeat(16) + "矿山公司" + "矿山" + "乙".repeat(867);
    DatasetGraph mapped = map(CASES.resolve("facts-to-graph"), Text.of(words), new ArrayList<>());
    String mention =
        "https://w3id.org/yangfan/id/plan/yunling-5g-2022/task/1/mention/place/mines/evidence/1/";
    List<String> said = new ArrayList<>();
    mapped
        .find()
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().toString().startsWith(mention)
                  && quad.getObject().isLiteral()) {
                said.add(quad.getObject().getLiteralLexicalForm());
              }
            });
    assertEquals(List.of("31", "33", "矿山"), said.stream().sorted().toList());
  }

  private static void check(Path folder) throws IOException {
    DatasetGraph mapped = map(folder, null, new ArrayList<>());
    Graph actual = GraphFactory.createDefaultGraph();
    mapped.find().forEachRemaining(quad -> actual.add(quad.asTriple()));
    Path file = folder.resolve("graph.ttl");
    if (Boolean.getBoolean("yangfan.rewrite")) {
      try (OutputStream out = Files.newOutputStream(file)) {
        DumpFormat.TTL.write(DatasetGraphFactory.wrap(actual), out);
      }
    }
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(Files.readString(file)))
        .lang(Lang.TURTLE)
        .parse(expected);
    assertTrue(expected.isIsomorphicWith(actual), () -> difference(expected, actual));
  }

  private static String difference(Graph expected, Graph actual) {
    StringBuilder text = new StringBuilder("mvn test -Dyangfan.rewrite=true rewrites it\n");
    expected.stream().filter(t -> !actual.contains(t)).forEach(t -> text.append("- " + t + "\n"));
    actual.stream().filter(t -> !expected.contains(t)).forEach(t -> text.append("+ " + t + "\n"));
    return text.toString();
  }

  private static DatasetGraph map(Path folder, Text text, List<Problem> problems)
      throws IOException {
    Vocabulary vocabulary = Vocabulary.load(folder.resolve("vocabulary"));
    Path file = folder.resolve("facts.yaml");
    LoadedFacts loaded = new LoadedFacts("facts.yaml", FactsFormat.read(file), text);
    assertEquals(List.of(), FactsCheck.errors(List.of(loaded), vocabulary.regions()));
    DatasetGraph dataset = DatasetGraphFactory.create();
    new FactsMapper(new Iris(Iris.BASE), vocabulary, List.of(loaded), Set.of(), problems::add)
        .map(loaded, StreamRDFLib.dataset(dataset));
    return dataset;
  }
}
