package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.server.TestSite.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangfan.store.Gone;

/** What a former generation had and this one has not. */
class GoneTest {
  private static final Gone GONE =
      new Gone(
          new TreeMap<>(
              Map.of(
                  "id/plan/yunling", "id/plan/yunling-2021",
                  "id/plan/yunling-2021/task/9", "",
                  "id/unit/980000/信息化局", "id/unit/980000/工业和信息化厅",
                  "id/load/old", "")));
  private static TestSite site;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    site = new TestSite(folder, Duration.ofSeconds(5));
    site.data.load(2, GONE);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/id/plan/yunling, text/turtle",
    "/id/plan/yunling, text/html",
    "/doc/plan/yunling, text/turtle",
    "/doc/plan/yunling, application/ld+json",
    "/doc/plan/yunling.ttl, */*",
    "/doc/plan/yunling.nt, */*",
    "/doc/plan/yunling.rdf, */*",
    "/doc/plan/yunling.jsonld, */*",
    "/doc/plan/yunling?format=ttl, */*",
    "/page/plan/yunling, text/html"
  })
  void whatWasReplacedSaysByWhat(String path, String accept) {
    HttpResponse<String> answer = site.get(path, accept);
    assertEquals(410, answer.statusCode(), answer.body());
    assertEquals("</id/plan/yunling-2021>; rel=\"successor-version\"", header(answer, "Link"));
    assertTrue(answer.body().contains("plan/yunling-2021"), answer.body());
  }

  @Test
  void aProblemNamesTheSuccessor() throws IOException {
    HttpResponse<String> answer = site.get("/doc/plan/yunling", "text/turtle");
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertEquals("Gone", problem.path("title").asText());
    assertEquals(
        "https://w3id.org/yangfan/id/plan/yunling-2021", problem.path("replacedBy").asText());
  }

  @Test
  void aPageLeadsToTheSuccessor() {
    String page = site.get("/page/plan/yunling?lang=en", "text/html").body();
    assertTrue(new HtmlCheck(page).values("href").contains("/id/plan/yunling-2021"), page);
    assertEquals(303, site.get("/id/plan/yunling-2021", "text/html").statusCode());
  }

  @Test
  void aNameInChineseIsGoneToo() {
    HttpResponse<String> answer = site.get("/doc/unit/980000/" + TestSite.encoded("信息化局"));
    assertEquals(410, answer.statusCode());
    assertEquals(
        "</id/unit/980000/" + TestSite.encoded("工业和信息化厅") + ">; rel=\"successor-version\"",
        header(answer, "Link"));
  }

  @Test
  void aPartThatIsGoneLeadsToItsWhole() {
    HttpResponse<String> answer = site.get("/id/plan/yunling-2021/task/9");
    assertEquals(410, answer.statusCode());
    assertEquals("</id/plan/yunling-2021>; rel=\"up\"", header(answer, "Link"));
  }

  @Test
  void whatNothingReplacedSaysSo() {
    HttpResponse<String> answer = site.get("/id/load/old");
    assertEquals(410, answer.statusCode());
    assertEquals("", header(answer, "Link"));
    assertTrue(answer.body().contains("nothing took its place"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/plan/none", "/doc/plan/none", "/doc/plan/none.ttl", "/id/"})
  void whatNeverWasIsUnknown(String path) {
    assertEquals(404, site.get(path).statusCode());
    assertFalse(site.get(path).body().contains("gone"));
  }
}
