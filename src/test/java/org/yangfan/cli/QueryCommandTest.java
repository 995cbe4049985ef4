package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangfan.server.TestStore;
import picocli.CommandLine;

class QueryCommandTest {
  private static final String NAME =
      "SELECT ?name { <https://w3id.org/yangfan/id/region/980000> ?p ?name FILTER(LANG(?name) = 'zh') }";

  /** What a run of the command line left behind. */
  private record Run(int exit, String out, String err) {}

  @TempDir static Path folder;
  private static Path store;

  @BeforeAll
  static void load() {
    store = folder.resolve("store");
    new TestStore(store).load(1);
  }

  @ParameterizedTest
  @CsvSource({
    "table, 云岭省",
    "csv, 云岭省",
    "tsv, '\"云岭省\"@zh'",
    "json, '\"value\": \"云岭省\"'",
    "xml, <literal xml:lang=\"zh\">云岭省</literal>",
    "TTL, 云岭省"
  })
  void sparqlFromAFileIsAnsweredInEveryFormat(String format, String expected) throws IOException {
    Path file = Files.writeString(folder.resolve("name.rq"), NAME);
    Run run = run("query", file.toString(), "--format", format);
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains(expected), run.out());
  }

  @Test
  void sparqlFromStandardInputIsAnswered() {
    Run run = typing(NAME, "query", "-", "--format", "csv");
    assertEquals("name\r\n云岭省\r\n", run.out());
  }

  @Test
  void aFileWithAHeaderTakesParameters() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("plans-of.rq"),
            """
            #+ title: {zh: 计划, en: Plans}
            #+ params: {region: {type: iri, class: yf:Region, required: true}}
            PREFIX yf: <https://w3id.org/yangfan/ontology#>
            SELECT ?plan { ?plan yf:region ?region }
            """);
    Run run = run("query", file.toString(), "--param", "region=980000", "--format", "csv");
    assertEquals("plan\r\nhttps://w3id.org/yangfan/id/plan/yunling-2021\r\n", run.out());
    Run wrong = run("query", file.toString(), "--param", "region=990000");
    assertEquals(2, wrong.exit());
    assertTrue(wrong.err().contains("choose from 980000"), wrong.err());
  }

  @Test
  void aSavedQueryIsFoundByItsName() {
    Run run = run("query", "plans");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("plan"), run.out());
  }

  @Test
  void columnsAndRowsCanBeChosenAndWhatIsMissingIsSaid() {
    String all = "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o";
    Run run = typing(all, "query", "-", "--columns", "o,s", "--limit", "1", "--format", "csv");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("o,s\r\n"), run.out());
    assertTrue(run.err().startsWith("generation g000001; 1 of "), run.err());
    assertTrue(run.err().contains(" (truncated); plans="), run.err());
    assertEquals("", run("query", "plans", "--quiet").err());
    Run wrong = run("query", "plans", "--columns", "colour");
    assertEquals(2, wrong.exit());
    assertTrue(wrong.err().contains("no column 'colour': there are [plan, title"), wrong.err());
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT ?a\n{ ?a ?b }', 'standard input:2:9: unexpected }'",
    "'DELETE WHERE { ?s ?p ?o }', 'is an update; the graph is only read here'",
    "'ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }', 'SERVICE is off'"
  })
  void whatCannotBeAskedIsSaid(String sparql, String message) {
    Run run = typing(sparql, "query", "-");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere.rq, nowhere.rq: no such file",
    "plan, did you mean plans?",
    "plans --param x=1, unknown parameter",
    "province-vs-nation, is missing: give an IRI",
    "plans --format pdf, expected one of"
  })
  void wrongUseIsSaid(String words, String message) {
    Run run = run(("query " + words).split(" "));
    assertEquals(2, run.exit());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void aStoreThatIsNotThereIsSaid() {
    Run run = typing("", "query", "plans", "--store", folder.resolve("none").toString());
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("run 'load' first"), run.err());
  }

  private static Run run(String... words) {
    return typing("", words);
  }

  private static Run typing(String input, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    if (!all.contains("--store")) {
      all.addAll(List.of("--store", store.toString()));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return new Run(line.execute(all.toArray(String[]::new)), out.toString(), err.toString());
    } finally {
      System.setIn(before);
    }
  }
}
