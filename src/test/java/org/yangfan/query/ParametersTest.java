package org.yangfan.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  private static final String DATA =
      """
      @base <https://w3id.org/yangfan/> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      yf:Province rdfs:subClassOf yf:Region .
      <id/region/980000> a yf:Province ; rdfs:label "云岭省"@zh .
      <id/region/990000> a yf:Province ; rdfs:label "海州省"@zh .
      <id/plan/yunling-2021> a yf:Plan ; yf:region <id/region/980000> .
      <id/unit/980000/省厅> a yf:Unit . <id/unit/990000/省厅> a yf:Unit .
      """;
  private static final String PREFIXES = "PREFIX yf: <https://w3id.org/yangfan/ontology#>\n";

  private final Dataset data = DatasetFactory.create();

  ParametersTest() {
    RDFParser.fromString(DATA, Lang.TURTLE).parse(data);
  }

  @ParameterizedTest
  @CsvSource({
    "string, 5G, 5G",
    "date, 2022-12-31, 2022-12-31",
    "date, 2022, 2022",
    "integer, +010, 10",
    "decimal, 40.00, 40",
    "decimal, 26.31, 26.31",
    "decimal, 0.0, 0",
    "year, 2023, 2023",
    "string, '\" } DROP ALL #', '\" } DROP ALL #'"
  })
  void aLiteralIsBoundInItsOneForm(String type, String given, String lexical) {
    SavedQuery query = query("x: {type: " + type + "}", "SELECT (STR(?x) AS ?s) {}");
    assertEquals("s\n" + csv(lexical) + "\n", ask(query, Map.of("x", given)));
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2022-13-01",
    "date, 2022年底",
    "integer, 1.5",
    "integer, '1) } DROP ALL'",
    "decimal, 1e999999999",
    "decimal, much",
    "year, 22"
  })
  void anIllFormedLiteralIsRefusedWithAnExample(String type, String given) {
    SavedQuery query = query("x: {type: " + type + "}", "SELECT ?x {}");
    String message = refused(query, Map.of("x", given));
    assertTrue(message.contains("for example x="), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "980000",
        "region/980000",
        "https://w3id.org/yangfan/id/region/980000",
        "<https://w3id.org/yangfan/id/region/980000>"
      })
  void aResourceIsNamedByItsIriOrTheEndOfIt(String given) {
    assertEquals(
        "plan\nhttps://w3id.org/yangfan/id/plan/yunling-2021\n",
        ask(plansOfRegion(), Map.of("region", given)));
  }

  @TestFactory
  Stream<DynamicTest> aResourceThatIsNoneOfTheClassIsRefused() {
    return Stream.of(
            "123456",
            "yunling-2021",
            "https://w3id.org/yangfan/id/plan/yunling-2021",
            "http://127.0.0.1/",
            "980000> } DROP ALL #",
            "980000> ?p ?o } #",
            "\" OR 1=1",
            "98 0000")
        .map(
            given ->
                DynamicTest.dynamicTest(
                    given,
                    () -> {
                      String message = refused(plansOfRegion(), Map.of("region", given));
                      assertTrue(message.contains("for example region=980000"), message);
                    }));
  }

  @Test
  void anEndThatFitsSeveralIsRefusedNamingThem() {
    SavedQuery query =
        query("u: {type: iri, class: yf:Unit}", PREFIXES + "SELECT ?u { ?u a yf:Unit }");
    assertTrue(refused(query, Map.of("u", "省厅")).contains("id/unit/990000/省厅"));
    assertEquals(
        "u\nhttps://w3id.org/yangfan/id/unit/990000/省厅\n", ask(query, Map.of("u", "990000/省厅")));
  }

  @Test
  void withoutAClassAnyResourceWillDo() {
    SavedQuery query = query("r: {type: iri, required: true}", "SELECT ?o { ?r a ?o }");
    String expected = "o\nhttps://w3id.org/yangfan/ontology#Plan\n";
    assertEquals(expected, ask(query, Map.of("r", "plan/yunling-2021")));
    assertEquals(expected, ask(query, Map.of("r", "id/plan/yunling-2021")));
    assertTrue(refused(query, Map.of("r", "id/plan/none")).contains("names no resource"));
    assertTrue(refused(query, Map.of("r", "plan/none")).contains("names no resource"));
  }

  @Test
  void aMissingOneIsRefusedAndOneWithADefaultIsNot() {
    assertEquals(
        "parameter 'region' is missing: give an IRI or its last segment of a yf:Region;"
            + " for example region=980000",
        refused(plansOfRegion(), Map.of()));
    SavedQuery query = query("x: {type: string, default: a}", "SELECT ?x {}");
    assertEquals("x\na\n", ask(query, Map.of()));
    assertEquals("x\nb\n", ask(query, Map.of("x", "b")));
  }

  @Test
  void anUnknownOneIsRefusedNamingThose() {
    assertEquals(
        "unknown parameter 'province': q has region",
        refused(plansOfRegion(), Map.of("region", "980000", "province", "1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan/yunling-2021", "id/plan/yunling-2021"})
  void aResourceIsFoundUnderTheBaseOfItsGraph(String given) {
    Dataset elsewhere = DatasetFactory.create();
    String country = "<id/region/100000> a yf:Country .";
    String text =
        (DATA + country).replace("@base <https://w3id.org/", "@base <https://example.org/");
    RDFParser.fromString(text, Lang.TURTLE).parse(elsewhere);
    SavedQuery query = query("x: {type: iri, required: true}", "SELECT ?x {}");
    assertEquals(
        "https://example.org/yangfan/id/plan/yunling-2021",
        query.bind(Map.of("x", given), elsewhere).terms().get("x").getURI());
  }

  private static SavedQuery plansOfRegion() {
    return query(
        "region: {type: iri, class: yf:Region, required: true}",
        PREFIXES + "SELECT ?plan { ?plan yf:region ?region }");
  }

  private static SavedQuery query(String parameter, String sparql) {
    String header = "#+ title: {zh: 问, en: Ask}\n#+ params:\n#+   " + parameter + "\n";
    return SavedQueryReader.read("q.rq", "q", header + sparql);
  }

  private String refused(SavedQuery query, Map<String, String> given) {
    return assertThrows(ParameterException.class, () -> query.bind(given, data)).getMessage();
  }

  private String ask(SavedQuery query, Map<String, String> given) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    query.bind(given, data).answer(data, Duration.ofSeconds(10)).write(ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static String csv(String value) {
    return value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
