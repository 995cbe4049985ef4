package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Whatever a graph or a request holds, an answer shows it as text, in its place. */
class HostileGraphTest {
  private static final String EVIL =
      "=1+1</title></script><script>alert(1)</script><!--\\\"'> \u202Etxt\u2066\u0000\r\nX-Evil: 1 {{ 7*7 }}";
  private static final String GRAPH = graph();
  private static final String REQUEST =
      "%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E%22%27%E2%80%AE%E2%81%A6%0D%0AX-Evil:%201%00";
  @RegisterExtension static final ExampleSite site = new ExampleSite(GRAPH);

  private static String graph() {
    return """
        @base <https://w3id.org/yangfan/> .
        @prefix yf: <https://w3id.org/yangfan/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        yf:Evil a rdfs:Class ; rdfs:label EVIL@zh , EVIL@en ; skos:definition EVIL@zh , EVIL@en .
        yf:domain rdfs:label EVIL@zh , EVIL@en .
        <id/region/910000> rdfs:label EVIL@zh , EVIL@en .
        <id/region/evil> a yf:Province , yf:Region ; rdfs:label EVIL@zh , EVIL@en ; yf:shortName EVIL@zh ; yf:pinyin EVIL .
        <id/domain/evil> a yf:Domain ; rdfs:label EVIL@zh ; skos:definition EVIL@en , EVIL@zh ;
          skos:altLabel EVIL ; rdfs:seeAlso <javascript:alert(1)> , <data:text/html,evil> ;
          yf:evidence <id/domain/evil/evidence/1> .
        <id/domain/evil/evidence/1> oa:hasSource <id/document/evil> ;
          oa:hasSelector <id/domain/evil/evidence/1/s> .
        <id/domain/evil/evidence/1/s> oa:start 1 ; oa:end 9 ; oa:exact EVIL .
        <id/document/evil> a yf:Document ; rdfs:label EVIL@zh ; dct:title EVIL@zh ; yf:text EVIL ; yf:characters 99 .
        <id/plan/evil> a yf:Plan ; rdfs:label EVIL@zh ; dct:title EVIL@zh ; dct:identifier EVIL ; yf:level EVIL ;
          yf:coverage EVIL ; yf:region <id/region/evil> ; dct:issued EVIL ; yf:periodEnd EVIL ;
          yf:task <id/plan/evil/task/1> ; yf:target <id/plan/evil/target/1> ;
          yf:project <id/plan/evil/project/1> ; yf:glossaryEntry <id/plan/evil/glossary/1> .
        <id/plan/evil/task/1> a yf:Task ; rdfs:label EVIL@zh ; dct:title EVIL@zh ; dct:description EVIL@zh , EVIL@en ;
          yf:number EVIL ; yf:path EVIL ; yf:kind EVIL ; yf:area EVIL ; yf:plan <id/plan/evil> ; yf:domain <id/domain/evil> ;
          yf:evidence <id/domain/evil/evidence/1> ; yf:leadUnit <id/unit/evil/x> ; yf:unit <id/unit/evil/x> ;
          yf:responsibility <id/plan/evil/task/1/responsibility/1> .
        <id/plan/evil/task/1/responsibility/1> a yf:Responsibility ; rdfs:label EVIL@zh ; yf:mention EVIL ; yf:role EVIL ;
          yf:unit <id/unit/evil/x> .
        <id/plan/evil/target/1> a yf:Target ; rdfs:label EVIL@zh ; yf:indicator <id/indicator/evil> ; yf:comparator EVIL ;
          yf:value 1.5 ; yf:measure EVIL ; yf:per EVIL ; yf:deadline EVIL ; yf:plan <id/plan/evil> .
        <id/plan/evil/project/1> a yf:Project ; rdfs:label EVIL@zh ; dct:title EVIL@zh ; yf:number EVIL ; yf:plan <id/plan/evil> .
        <id/plan/evil/glossary/1> a yf:GlossaryEntry ; rdfs:label EVIL@zh ; yf:term EVIL ; yf:meaning EVIL .
        <id/unit/evil/x> a yf:Unit ; rdfs:label EVIL@zh ; skos:prefLabel EVIL@zh ; skos:altLabel EVIL@zh ;
          yf:region <id/region/evil> ; yf:function <id/function/evil> ; yf:collective "evil"^^xsd:boolean .
        <id/function/evil> a yf:UnitFunction ; rdfs:label EVIL@zh , EVIL@en .
        <id/indicator/evil> a yf:Indicator ; rdfs:label EVIL@zh , EVIL@en .
        <id/comparison/evil> a yf:Comparison ; rdfs:label EVIL@zh ; rdfs:comment EVIL@zh ; yf:plan <id/plan/evil> ;
          yf:region <id/region/evil> ; yf:indicator <id/indicator/evil> ; yf:provincialTarget <id/plan/evil/target/1> .
        """
        .replace("EVIL", turtle());
  }

  private static String turtle() {
    String escaped = EVIL.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\u0000", "\\u0000").replace("\r\n", "\\r\\n") + '"';
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/domain/evil",
        "/page/domain/evil?lang=en",
        "/page/domain",
        "/page/plan",
        "/page/region",
        "/page/indicator",
        "/page/unit",
        "/page/document/evil",
        "/page/region/910000",
        "/page/region/evil",
        "/page/plan/evil",
        "/page/plan/evil/task/1",
        "/page/plan/evil/task/1/responsibility/1",
        "/page/plan/evil/target/1",
        "/page/plan/evil/project/1",
        "/page/plan/evil/glossary/1",
        "/page/unit/evil/x",
        "/page/function/evil",
        "/page/indicator/evil",
        "/page/comparison/evil",
        "/page/plan/yunling-2021",
        "/ontology",
        "/queries",
        "/queries/domain-coverage",
        "/queries/plans",
        "/queries/plan-timeline",
        "/queries/targets-of-plan?plan=evil",
        "/queries/tasks-of-plan?plan=evil",
        "/queries/indicator-ranking?indicator=evil",
        "/queries/units-that-work-together",
        "/editor",
        "/api/",
        "/search?q=alert",
        "/search?q=alert&kind=Plan",
        "/search?q=EVIL&kind=EVIL&region=EVIL&domain=EVIL&year=EVIL&offset=0",
        "/queries/who-leads?domain=EVIL",
        "/queries/who-leads?EVIL=EVIL",
        "/queries/plans?generation=EVIL",
        "/queries/EVIL",
        "/page/EVIL",
        "/EVIL",
        "/?lang=EVIL"
      })
  void nothingEscapesFromItsPlaceInAPage(String path) throws IOException {
    HttpResponse<String> page = site.page(path.replace("EVIL", REQUEST));
    String html = page.body();
    assertEquals(List.of(), new HtmlCheck(html).faults());
    assertFalse(html.contains("<script>") || html.contains("<!--"), html);
    assertFalse(hidden(html).find(), html);
    assertFalse(html.contains("49 "), "no template is run");
    assertTrue(
        new HtmlCheck(html)
            .values("href").stream().allMatch(href -> href.matches("(?s)(/|#|https?://).*")),
        html);
    isKeptSafe(page);
    structured(html);
  }

  /** What search engines read is JSON that ends where its element ends. */
  private static void structured(String html) throws IOException {
    Matcher data =
        Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>").matcher(html);
    while (data.find()) {
      assertEquals(
          "https://schema.org", new JsonMapper().readTree(data.group(1)).path("@context").asText());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/search?q=alert&format=json, application/json",
    "/search/suggest?q=txt, application/json",
    "/search/suggest?q=EVIL, application/json",
    "/api/openapi.json, application/json",
    "/api/queries, application/json",
    "/api/queries/plans, application/sparql-results+json",
    "/api/queries/plans?region=EVIL, application/problem+json",
    "/api/queries/plans?EVIL=1, application/problem+json",
    "/api/queries/EVIL, application/problem+json",
    "/doc/EVIL, application/problem+json",
    "/data?graph=EVIL, application/problem+json",
    "/sparql?query=EVIL, application/problem+json",
    "/queries/plans?generation=EVIL, application/problem+json"
  })
  void jsonIsWellFormed(String path, String type) throws IOException {
    HttpResponse<String> answer = site.send(site.at(path.replace("EVIL", REQUEST)));
    assertTrue(header(answer, "Content-Type").startsWith(type), answer.body());
    JsonNode json = new JsonMapper().readTree(answer.body());
    assertTrue(json.isContainerNode());
    isKeptSafe(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/doc/domain/evil.ttl, TURTLE",
    "/doc/domain/evil.nt, NTRIPLES",
    "/doc/domain/evil.jsonld, JSONLD"
  })
  void dataAreGivenAsTheyAre(String path, String syntax) {
    Lang lang = RDFLanguages.nameToLang(syntax);
    Graph graph = RDFParser.fromString(site.send(site.at(path)).body(), lang).toGraph();
    assertTrue(graph.contains(Node.ANY, Node.ANY, NodeFactory.createLiteralString(EVIL)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/domain/evil.rdf",
        "/doc/document/evil.rdf",
        "/data?format=rdf",
        "/api/queries/plans?format=xml",
        "/sparql?format=xml&query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D"
      })
  void xmlIsWellFormedThoughItCannotHoldEveryCharacter(String path) throws Exception {
    String xml = site.send(site.at(path)).body();
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
    assertTrue(xml.contains("\uFFFD"), "what XML cannot hold is seen to be missing");
  }

  @Test
  void tablesAreGivenAsTheyAre() {
    String csv = site.send(site.at("/api/queries/plans?format=csv")).body();
    assertTrue(csv.contains('"' + EVIL.replace("\"", "\"\"") + '"'), csv);
    String tsv = site.send(site.at("/api/queries/plans?format=tsv")).body();
    assertTrue(tsv.contains("\\r\\nX-Evil"), tsv);
  }

  private static void isKeptSafe(HttpResponse<String> answer) {
    assertEquals("", header(answer, "X-Evil"));
    answer
        .headers()
        .map()
        .forEach(
            (name, values) ->
                assertTrue(
                    values.stream().allMatch(v -> v.matches("\\p{Print}*")), name + ": " + values));
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
  }

  /** Controls, and marks of direction. */
  private static Matcher hidden(String text) {
    return Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\r\\t]]").matcher(text);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
