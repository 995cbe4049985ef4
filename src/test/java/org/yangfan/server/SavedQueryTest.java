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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedQueryTest {
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
}
