package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.server.TestSite.encoded;
import static org.yangfan.server.TestSite.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Store;
import org.yangfan.store.StoreException;

class SiteTest {
  private static final String PLANS = "/api/queries/plans-of-region";
  private static TestSite site;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    site = new TestSite(folder, Duration.ofSeconds(5));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void anAnswerSaysWhatItCoversAndWhetherItIsWhole() throws IOException {
    HttpResponse<String> whole = site.get(PLANS + "?region=980000");
    assertTrue(header(whole, "Yangfan-Coverage").startsWith("plans=1/"), whole.body());
    assertTrue(whole.headers().firstValue("Yangfan-Truncated").isEmpty());
    HttpResponse<String> none = site.get(PLANS + "?region=980000&limit=0");
    assertEquals("true", header(none, "Yangfan-Truncated"));
    assertTrue(new JsonMapper().readTree(none.body()).path("meta").path("truncated").asBoolean());
    assertEquals(400, site.get(PLANS + "?region=980000&limit=many").statusCode());
    assertEquals(400, site.get(PLANS + "?region=980000&limit=-1").statusCode());
  }

  @Test
  void savedQueriesAreListedWithTheirParameters() throws IOException {
    JsonNode listed = new JsonMapper().readTree(site.get("/api/queries").body());
    assertEquals("bodies", listed.path(0).path("name").asText());
    JsonNode plans = listed.path(1);
    assertEquals("某地的计划", plans.path("title").path("zh").asText());
    assertEquals("region", plans.path("parameters").path(0).path("name").asText());
    assertEquals("yf:Region", plans.path("parameters").path(0).path("class").asText());
    assertTrue(plans.path("parameters").path(0).path("required").asBoolean());
    assertEquals(PLANS, plans.path("links").path("self").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json",
    "csv, text/csv;charset=utf-8",
    "tsv, text/tab-separated-values;charset=utf-8",
    "xml, application/sparql-results+xml",
    "ttl, text/turtle;charset=utf-8",
    "table, text/plain;charset=utf-8"
  })
  void aSavedQueryIsAnsweredInEveryFormat(String format, String type) {
    HttpResponse<String> named = site.get(PLANS + "?region=980000&format=" + format);
    assertEquals(200, named.statusCode(), named.body());
    assertEquals(type, header(named, "Content-Type").toLowerCase());
    assertTrue(named.body().contains("https://w3id.org/yangfan/id/plan/yunling-2021"));
    assertEquals("g000001", header(named, "Yangfan-Generation"));
    HttpResponse<String> accepted = site.get(PLANS + "?region=980000", type);
    assertEquals(named.body(), accepted.body());
  }

  @Test
  void triplesComeAsTurtleAndJsonLd() {
    assertTrue(site.get("/api/queries/bodies", "text/turtle").body().contains("yf:Unit"));
    assertTrue(
        header(site.get("/api/queries/bodies?format=json"), "Content-Type")
            .startsWith("application/ld+json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?region=",
        "?region=999999",
        "?region=980000&region=980000",
        "?province=980000",
        "?region=980000&format=pdf",
        "?region=980000%3E%20%7D%20DROP",
        "?region=%3Chttp%3A%2F%2F127.0.0.1%2F%3E"
      })
  void aWrongParameterIsAProblemThatSaysWhatToGive(String query) throws IOException {
    HttpResponse<String> answer = site.get(PLANS + query);
    assertEquals(400, answer.statusCode());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertEquals("Bad Request", problem.path("title").asText());
    assertTrue(problem.path("detail").asText().length() > 20, answer.body());
  }

  @Test
  void anUnknownQueryIsAProblemThatNamesTheNearest() {
    HttpResponse<String> answer = site.get("/api/queries/plan-of-region");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("did you mean plans-of-region?"), answer.body());
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() {
    HttpResponse<String> first = site.get(PLANS + "?region=980000");
    String tag = header(first, "ETag");
    HttpResponse<String> second =
        site.send(site.at(PLANS + "?region=980000").header("If-None-Match", tag));
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertFalse(header(site.get(PLANS + "?region=980000&format=csv"), "ETag").equals(tag));
  }

  @Test
  void theStartPageListsWhatIsThereAndEscapesIt() {
    HttpResponse<String> page = site.get("/", "text/html");
    assertEquals(200, page.statusCode());
    String queries = site.get("/queries", "text/html").body();
    assertTrue(queries.contains("/queries/plans-of-region"));
    assertTrue(queries.contains("某地的计划"));
    assertTrue(queries.contains("&lt;机构&gt;"));
    assertTrue(site.get("/queries?lang=en", "text/html").body().contains("Bodies &amp; units"));
    assertFalse(page.body().contains("<script>") || page.body().contains("style="));
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    assertFalse(header(page, "Content-Security-Policy").contains("unsafe-inline"));
    assertEquals(200, site.get("/style.css").statusCode());
  }

  @Test
  void whatIsNotThereIsAProblemOrAPage() {
    HttpResponse<String> problem = site.get("/nowhere");
    assertEquals(404, problem.statusCode());
    assertEquals("application/problem+json", header(problem, "Content-Type"));
    HttpResponse<String> page =
        site.get("/%3Cb%3E", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    assertEquals(404, page.statusCode());
    assertTrue(header(page, "Content-Type").startsWith("text/html"));
    assertFalse(page.body().contains("<b>"));
  }

  @Test
  void aPathThatIsNoneAndAMethodThatIsOffAreProblemsToo() {
    HttpResponse<String> path = site.get("/a/%2e%2e/b");
    assertEquals(400, path.statusCode());
    assertEquals("application/problem+json", header(path, "Content-Type"));
    HttpResponse<String> trace = site.send(site.at("/").method("TRACE", BodyPublishers.noBody()));
    assertEquals(405, trace.statusCode());
    assertEquals(405, site.post("/health", "text/plain", "").statusCode());
  }

  @Test
  void healthSaysWhatIsServed() throws IOException {
    JsonNode health = new JsonMapper().readTree(site.get("/health").body());
    assertEquals("ok", health.path("status").asText());
    assertEquals("g000001", health.path("generation").asText());
    assertEquals(10, health.path("triples").asLong());
  }

  @Test
  void metricsAreThere() {
    site.get("/health");
    assertTrue(site.get("/metrics").body().contains("yangfan_http_answers_total{status=\"200\"}"));
  }

  @Test
  void anyPageMayReadAndAPreflightIsAnswered() {
    HttpResponse<String> preflight =
        site.send(
            site.at("/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
    assertTrue(header(preflight, "Access-Control-Allow-Methods").contains("POST"));
    assertTrue(header(preflight, "Access-Control-Allow-Headers").contains("Content-Type"));
    assertEquals("*", header(site.get("/nowhere"), "Access-Control-Allow-Origin"));
  }

  @Test
  void longAnswersAreCompressedForWhoWantsIt() {
    String all = "/sparql?query=" + encoded("SELECT * { ?s ?p ?o }");
    HttpResponse<String> answer = site.send(site.at(all).header("Accept-Encoding", "gzip"));
    assertEquals("gzip", header(answer, "Content-Encoding"));
  }

  @Test
  void graphsAreReadAndNotWritten() {
    String graph = "/data?graph=" + encoded("https://w3id.org/yangfan/graph/plan/yunling-2021");
    HttpResponse<String> read = site.get(graph, "text/turtle");
    assertEquals(200, read.statusCode());
    assertTrue(read.body().contains("yunling-2021"));
    assertEquals(200, site.get("/data?default", "application/n-triples").statusCode());
    HttpResponse<String> head = site.send(site.at(graph).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
      HttpResponse<String> write =
          site.send(
              site.at(graph)
                  .header("Content-Type", "text/turtle")
                  .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));
      assertEquals(405, write.statusCode());
      assertTrue(header(write, "Allow").contains("GET"));
    }
  }

  @Test
  void anAnswerUnderWayIsFinishedBeforeTheServerStops(@TempDir Path other) throws Exception {
    TestSite stopping = new TestSite(other, Duration.ofSeconds(1));
    String heavy =
        "SELECT (COUNT(*) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u }";
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> stopping.ask(heavy));
    Thread.sleep(300);
    assertFalse(answer.isDone());
    stopping.close();
    assertEquals(503, answer.get().statusCode());
    assertTrue(answer.get().body().contains("longer than 1 s"));
  }

  @Test
  void aPortInUseIsSaid() {
    int port = site.uri("/").getPort();
    Settings settings = new Settings("127.0.0.1", port, Duration.ofSeconds(1));
    SavedQueries none = SavedQueries.load(folder.resolve("queries"));
    ServerException e =
        assertThrows(ServerException.class, () -> Server.start(settings, site.data.store(), none));
    assertTrue(e.getMessage().contains("--port 0"), e.getMessage());
  }

  @Test
  void anEmptyStoreIsSaid() {
    Settings settings = new Settings("127.0.0.1", 0, Duration.ofSeconds(1));
    SavedQueries none = SavedQueries.load(folder.resolve("queries"));
    Store empty = Store.open(folder.resolve("empty"));
    assertThrows(StoreException.class, () -> Server.start(settings, empty, none));
  }
}
