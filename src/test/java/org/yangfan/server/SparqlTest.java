package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.server.TestSite.encoded;
import static org.yangfan.server.TestSite.header;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String REGION =
      "SELECT ?l { <https://w3id.org/yangfan/id/region/980000> ?p ?l FILTER(LANG(?l)='zh') }";
  private static final Duration HANG = Duration.ofMinutes(2);
  private static TestSite site;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    site = new TestSite(folder, Duration.ofSeconds(1));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aQueryIsAnsweredByGet() {
    isTheRegion(site.ask(REGION));
  }

  @Test
  void aQueryIsAnsweredByForm() {
    isTheRegion(site.post("/sparql", FORM, "query=" + encoded(REGION)));
  }

  @Test
  void aQueryIsAnsweredByBody() {
    isTheRegion(site.post("/sparql", QUERY, REGION));
  }

  private static void isTheRegion(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("云岭省"), answer.body());
    assertEquals("g000001", header(answer, "Yangfan-Generation"));
    assertTrue(header(answer, "Yangfan-Coverage").startsWith("plans="));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void rowsComeInTheFormatAskedFor(String type) {
    HttpResponse<String> answer = site.get("/sparql?query=" + encoded(REGION), type);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json"
      })
  void withoutAQueryTheServiceDescribesItself(String type) {
    HttpResponse<String> answer = site.get("/sparql", type);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type));
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).parse(model);
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    assertTrue(
        model.contains(
            model.createResource(site.uri("/sparql").toString()),
            model.createProperty(sd + "feature"),
            model.createResource(sd + "UnionDefaultGraph")));
    assertTrue(
        model.contains(
            null,
            model.createProperty(sd + "name"),
            model.createResource("https://w3id.org/yangfan/graph/plan/yunling-2021")));
  }

  @Test
  void aHeadIsAnsweredWithoutABody() {
    HttpResponse<String> answer =
        site.send(
            site.at("/sparql?query=" + encoded(REGION)).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  @Test
  void aQueryThatCannotBeReadIsAProblemWithItsPlace() {
    HttpResponse<String> answer = site.ask("SELECT ?a\n{ ?a ?b }");
    isProblem(400, answer);
    assertTrue(answer.body().contains("line 2, column 9"), answer.body());
  }

  @Test
  void whatIsNoQueryIsRefused() {
    isProblem(400, site.post("/sparql", FORM, ""));
    isProblem(400, site.post("/sparql", FORM, "query="));
    isProblem(400, site.post("/sparql", QUERY, ""));
    isProblem(415, site.post("/sparql", "text/plain", REGION));
    isProblem(400, site.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D"));
    isProblem(405, site.send(site.at("/sparql").PUT(BodyPublishers.ofString("query=ASK%7B%7D"))));
  }

  @Test
  void aBodyThatIsTooLongIsRefused() {
    isProblem(413, site.post("/sparql", QUERY, REGION + " ".repeat(1_100_000)));
  }

  @Test
  void aBodyThatIsNotUtf8IsRefused() {
    HttpResponse<String> answer =
        site.send(
            site.at("/sparql")
                .header("Content-Type", QUERY + ";charset=UTF-16")
                .POST(BodyPublishers.ofByteArray(REGION.getBytes(StandardCharsets.UTF_16))));
    assertEquals(4, answer.statusCode() / 100, answer.body());
  }

  @Test
  void anUpdateIsRefused() {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    isProblem(400, site.ask(update));
    isProblem(400, site.post("/sparql", FORM, "update=" + encoded(update)));
    isProblem(415, site.post("/sparql", "application/sparql-update", update));
    isProblem(400, site.get("/sparql?update=" + encoded(update)));
    assertTrue(site.ask("ASK { <urn:a> ?p ?o }").body().contains("false"));
  }

  @Test
  void graphsAreChosenByTheProtocolAndByFrom() {
    String graph = "https://w3id.org/yangfan/graph/plan/yunling-2021";
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    assertEquals("n\r\n5\r\n", csv(count, "&default-graph-uri=" + encoded(graph)));
    assertEquals("n\r\n10\r\n", csv(count, ""));
    assertEquals("n\r\n5\r\n", csv(count.replace("{", "FROM <" + graph + "> {"), ""));
    assertEquals(
        "n\r\n5\r\n",
        csv(
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }",
            "&named-graph-uri=" + encoded(graph)));
  }

  private static String csv(String query, String more) {
    return site.get("/sparql?query=" + encoded(query) + more, "text/csv").body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s . ?t ?u ?v }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s . ?t ?u ?v } ORDER BY ?c ?f ?i ?l",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s . ?t ?u ?v FILTER(CONCAT(STR(?c), STR(?f), STR(?v)) = 'x') }",
        "SELECT * { { SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s . ?t ?u ?v FILTER(STR(?a) = CONCAT(STR(?v), 'x')) } } { SELECT * { ?aa ?bb ?cc . ?dd ?ee ?ff } } }"
      })
  void aQueryThatTakesTooLongIsStopped(String heavy) {
    isProblem(503, assertTimeoutPreemptively(HANG, () -> site.ask(heavy)));
  }

  @Test
  void rowsThatAreNotAllNeverLookWhole() {
    String endless =
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s . ?t ?u ?v }";
    try {
      isProblem(503, site.ask(endless)); // nothing had been sent yet
    } catch (UncheckedIOException brokenOff) {
      assertTrue(brokenOff.getCause() instanceof IOException);
    }
  }

  @Test
  void otherServersAreNotAsked() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
    String url = "http://127.0.0.1:" + other.getAddress().getPort() + "/sparql";
    try {
      isProblem(422, site.ask("SELECT * { SERVICE <" + url + "> { ?s ?p ?o } }"));
      site.ask("SELECT * { SERVICE SILENT <" + url + "> { ?s ?p ?o } }");
      site.ask("SELECT * { BIND(<" + url + "> AS ?u) SERVICE ?u { ?s ?p ?o } }");
      site.ask("SELECT * { { SELECT * { SERVICE <" + url + "> { ?s ?p ?o } } } }");
      site.ask("SELECT * FROM <" + url + "> { ?s ?p ?o }");
      site.ask("SELECT * FROM NAMED <" + url + "> { GRAPH ?g { ?s ?p ?o } }");
      site.get("/sparql?query=" + encoded("ASK {}") + "&default-graph-uri=" + encoded(url));
      site.get("/data?graph=" + encoded(url));
    } finally {
      other.stop(0);
    }
    assertEquals(0, asked.get());
  }

  @Test
  void filesAreNotRead() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:s> <urn:p> 'secret' .");
    HttpResponse<String> answer = site.ask("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }");
    assertFalse(answer.body().contains("urn:s"), answer.body());
    isProblem(404, site.get("/data?graph=" + encoded(file.toUri().toString())));
  }

  private static void isProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertTrue(answer.body().contains("\"status\":" + status), answer.body());
  }
}
