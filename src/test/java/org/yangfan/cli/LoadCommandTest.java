package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangfan.store.Generation;
import org.yangfan.store.Gone;
import org.yangfan.store.Store;
import picocli.CommandLine;

class LoadCommandTest {
  private static final String FACTS =
      """
      document: {id: hai, file: hai.txt, chars: 100}
      plans:
      - id: hai
        title: 海州市5G计划
        level: provincial
        region: "500000"
        coverage: full
        targets:
        - {n: 1, indicator: 5G基站数, comparator: at-least, value: 8, measure: 万个, evidence: {start: 1, end: 9}}
      """;

  @TempDir Path folder;
  private Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aVocabulary() throws IOException {
    data = folder.resolve("data");
    Path vocabulary = Files.createDirectories(data.resolve("vocabulary"));
    try (Stream<Path> files = Files.list(Home.find().folder("data/vocabulary"))) {
      for (Path file : files.toList()) {
        Files.copy(file, vocabulary.resolve(file.getFileName().toString()));
      }
    }
    Files.createDirectories(data.resolve("plans"));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("region:", "regoin:", "hai.yaml:6:3: unknown key 'regoin'"),
        arguments("500000", "999999", "hai.yaml:6:3: unknown region '999999'"),
        arguments(" value: 8,", "", "target 1 (5G基站数) has no 'value'"),
        arguments("at-least", "at-last", "'at-last' is not one of: at-least, more-than"),
        arguments("end: 9}", "end: 900}", "ends at 900, but the document has 100 characters"),
        arguments("measure: 万个", "deadline: 2022-02-30", "'2022-02-30' is no day of the calendar"),
        arguments("coverage: full", "number: 海政〔2022〕1号", "'coverage' is missing"),
        arguments("title: 海", "title: x: 海", "hai.yaml:4:11: mapping values are not allowed"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedWithFileAndPlace(String right, String wrong, String message)
      throws IOException {
    plan("hai.yaml", FACTS.replace(right, wrong));
    assertEquals(1, load());
    assertTrue(err.toString().contains("hai.yaml"), err::toString);
    assertTrue(err.toString().contains(message), err::toString);
    assertTrue(Store.open(store()).currentId().isEmpty());
  }

  @Test
  void allMistakesOfAllFilesAreReportedAtOnce() throws IOException {
    plan("a.yaml", FACTS.replace("region:", "regoin:"));
    plan("b.yaml", FACTS.replace("500000", "999999").replace("end: 9}", "end: 900}"));
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
    assertEquals(1, load(empty.toString()));
    for (String each :
        new String[] {"a.yaml:6:3", "b.yaml:6:3", "b.yaml:9:", "empty.txt: is empty"}) {
      assertTrue(err.toString().contains(each), () -> each + " is not in " + err);
    }
    assertTrue(err.toString().contains("mend the 4 errors above"), err::toString);
  }

  @Test
  void aFailedLoadLeavesTheStoreAsItWas() throws IOException {
    plan("hai.yaml", FACTS);
    assertEquals(0, load(), err::toString);
    String before = Store.open(store()).currentId().orElseThrow();
    String withoutTitle = FACTS.replace("  title: 海州市5G计划\n", "");
    plan("hai.yaml", withoutTitle);
    assertEquals(1, load());
    assertTrue(err.toString().contains("A plan without title"), err::toString);
    assertEquals(before, Store.open(store()).currentId().orElseThrow());
  }

  @Test
  void anotherLoadOfTheSameIsTheSameTriplesButForTheTime() throws IOException {
    plan("hai.yaml", FACTS);
    assertEquals(0, load(), err::toString);
    DatasetGraph first = quads();
    assertEquals(0, load(), err::toString);
    DatasetGraph second = quads();
    Set<String> differ = new TreeSet<>();
    first
        .find()
        .forEachRemaining(
            q ->
                differ.addAll(
                    second.contains(q) ? Set.of() : Set.of(q.getPredicate().getLocalName())));
    assertEquals(Set.of("startedAtTime"), differ);
    assertTrue(out.toString().contains("triples per second"), out::toString);
  }

  @Test
  void theManifestKnowsWhetherTheDataIsNewer() throws IOException {
    plan("hai.yaml", FACTS);
    Path sources = Files.createDirectories(folder.resolve("sources"));
    assertEquals(0, load("--sources", sources.toString()), err::toString);
    Store store = Store.open(store());
    LoadRequest request =
        new LoadRequest(
            data, Home.find().folder("ontology"), null, List.of(), "https://w3id.org/yangfan/");
    assertTrue(request.isLoadedIn(store));
    assertEquals(sources, request.like(store.manifest().orElseThrow()).sources());
    plan("hai.yaml", FACTS.replace("value: 8", "value: 9"));
    assertTrue(!request.isLoadedIn(store));
  }

  @Test
  void wordsComeOnlyFromTheVeryFile() throws IOException {
    plan("hai.yaml", FACTS);
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("hai.txt"), "甲".repeat(101));
    assertEquals(0, load("--sources", sources.toString()), err::toString);
    assertTrue(err.toString().contains("its length differs"), err::toString);
    Files.writeString(sources.resolve("hai.txt"), "\uFEFF" + "甲".repeat(100));
    assertEquals(0, load("--sources", sources.toString()), err::toString);
    long quotes =
        quads().stream().filter(q -> q.getObject().toString().contains("甲".repeat(8))).count();
    assertEquals(2, quotes, "the quote, and the text that it can be held against");
  }

  @Test
  void whatALoadNoLongerHasIsGoneWithWhatTookItsPlace() throws IOException {
    plan("hai.yaml", FACTS);
    assertEquals(0, load(), err::toString);
    plan("hai.yaml", FACTS.replace("- id: hai", "- id: hai-2022"));
    assertEquals(0, load(), err::toString);
    try (Generation generation = Store.open(store()).current()) {
      Gone gone = generation.gone();
      assertEquals("id/plan/hai-2022", gone.successor("id/plan/hai").orElse(""));
      assertEquals("id/plan/hai-2022/target/1", gone.successor("id/plan/hai/target/1").orElse(""));
      assertFalse(gone.has("id/document/hai"));
    }
    Path former = store().resolve("generations").resolve(Store.open(store()).currentId().get());
    Files.writeString(former.resolve("manifest.json"), "broken");
    assertEquals(0, load(), err::toString);
    assertTrue(err.toString().contains("what is gone since the former load"), err::toString);
  }

  @Test
  void aStoreThatCannotBeWrittenIsNamed() throws IOException {
    plan("hai.yaml", FACTS);
    Files.writeString(folder.resolve("store"), "no folder");
    assertEquals(1, load());
    assertTrue(err.toString().contains(store() + ": cannot be written"), err::toString);
  }

  @Test
  void wrongUsageIsExitCode2() {
    assertEquals(2, load("--base", "nothing"));
    assertEquals(2, load("--sources", folder.resolve("none").toString()));
    assertEquals(2, load("--no-such-option"));
  }

  private int load(String... more) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    String[] fixed = {"load", "--data", data.toString(), "--store", store().toString()};
    return line.execute(Stream.of(fixed, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private Path store() {
    return folder.resolve("store");
  }

  private void plan(String name, String yaml) throws IOException {
    Files.writeString(data.resolve("plans").resolve(name), yaml);
  }

  private DatasetGraph quads() {
    DatasetGraph copy = DatasetGraphFactory.create();
    try (Generation generation = Store.open(store()).current()) {
      DatasetGraph graph = generation.datasetGraph();
      Txn.executeRead(
          graph,
          () -> graph.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(copy::add));
    }
    return copy;
  }
}
