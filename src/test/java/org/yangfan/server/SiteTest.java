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
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Store;
import org.yangfan.store.StoreException;

class SiteTest {
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
