package org.yangfan.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every saved query parses in two engines, says what it is in two languages, and gives the expected
 * table over an invented country. {@code -Dyangfan.rewrite=true} rewrites the tables.
 */
class QueriesTest {
  private static final String BASE = "https://w3id.org/yangfan/";

  /** The names that users and other programs rely on. */
  private static final Set<String> PROMISED =
      Set.of(
          "province-vs-nation",
          "indicator-across-provinces",
          "domain-coverage",
          "domains-beyond-nation",
          "who-leads",
          "units-by-breadth",
          "due-by",
          "targets-of-plan",
          "tasks-of-plan",
          "evidence-of",
          "plans",
          "similar-provinces");

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

  private static ExampleCountry invented;
  private static OtherEngine other;

  private final SavedQueries queries = Example.queries();
  private final Dataset country = invented.dataset();

  @BeforeAll
  static void readTheCountry() throws IOException {
    invented = ExampleCountry.read();
    other = new OtherEngine(invented.triples());
  }

  @AfterAll
  static void closeTheOtherEngine() {
    other.close();
  }

  @Test
  void theInventedCountryIsAGraphAsItIsLoaded() {
    assertEquals(List.of(), invented.violations());
  }

  @Test
  void everyPromisedQueryIsThere() {
    Set<String> missing = new TreeSet<>(PROMISED);
    queries.all().forEach(query -> missing.remove(query.name()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyQueryHasAnExample() throws IOException {
    Set<String> names = queries.all().stream().map(SavedQuery::name).collect(Collectors.toSet());
    Set<String> shown = Example.all().stream().map(Example::query).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(names), new TreeSet<>(shown));
  }

  @TestFactory
  Stream<DynamicTest> theOtherEngineParsesIt() {
    return each(query -> QueryParserUtil.parseQuery(QueryLanguage.SPARQL, query.text(), BASE));
  }

  @TestFactory
  Stream<DynamicTest> theHeaderSaysAllInTwoLanguages() {
    return each(
        query -> {
          Header header = query.header();
          assertAll(
              () -> assertNotNull(header.summary(), "summary"),
              () -> assertNotNull(header.description(), "description"),
              () -> assertFalse(header.tags().isEmpty(), "tags"),
              () -> assertTrue(query.text().contains("\n#+ view: "), "view"),
              () ->
                  assertEquals(
                      query.query().getResultVars(), List.copyOf(header.columns().keySet())));
          header.params().forEach((name, param) -> assertNotNull(param.label(), name));
        });
  }

  @TestFactory
  Stream<DynamicTest> theOrderOfItsRowsIsFixed() {
    return each(query -> assertTrue(query.query().hasOrderBy()));
  }

  @TestFactory
  Stream<DynamicTest> everyParameterListsItsChoices() {
    return each(
        query -> {
          for (Map.Entry<String, Parameter> param : query.header().params().entrySet()) {
            String choices = param.getValue().values();
            assertTrue(
                choices != null || param.getValue().type() != ParameterType.IRI, param::getKey);
            if (choices != null) {
              QueryParserUtil.parseQuery(QueryLanguage.SPARQL, choices, BASE);
              assertTrue(finds(choices), param.getKey());
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> itGivesTheExpectedTable() throws IOException {
    return Example.all().stream().map(example -> dynamicTest(example.name(), () -> check(example)));
  }

  private void check(Example example) throws IOException {
    String rows = table(answer(example));
    assertTrue(rows.lines().count() > 1, "no row");
    if (Boolean.getBoolean("yangfan.rewrite")) {
      example.rewrite(rows);
    } else {
      assertEquals(example.table(), rows);
    }
  }

  @TestFactory
  Stream<DynamicTest> theOtherEngineGivesTheSameRows() throws IOException {
    return Example.all().stream()
        .map(example -> dynamicTest(example.name(), () -> checkOtherEngine(example)));
  }

  private void checkOtherEngine(Example example) {
    Question question = example.question(queries, country);
    String text = queries.get(example.query()).text();
    assertEquals(rows(answer(example)), other.ask(text, question));
  }

  private Answer.Rows answer(Example example) {
    return (Answer.Rows) example.question(queries, country).answer(country, LONG_ENOUGH);
  }

  private static String table(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.write(ResultFormat.TSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<List<Node>> rows(Answer.Rows answer) {
    List<List<Node>> rows = new ArrayList<>();
    answer
        .rows()
        .forEachRemaining(
            (QuerySolution row) -> {
              List<Node> terms = new ArrayList<>();
              answer.columns().forEach(name -> terms.add(OtherEngine.canonical(row, name)));
              rows.add(terms);
            });
    return rows;
  }

  private boolean finds(String choices) {
    try (QueryExecution execution = QueryExecution.dataset(country).query(choices).build()) {
      return execution.execSelect().hasNext();
    }
  }

  private interface Check {
    void of(SavedQuery query);
  }

  private Stream<DynamicTest> each(Check check) {
    return queries.all().stream().map(query -> dynamicTest(query.name(), () -> check.of(query)));
  }
}
