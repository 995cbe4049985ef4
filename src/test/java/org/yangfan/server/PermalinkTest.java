package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.server.TestSite.header;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that name the generation they were read from. */
class PermalinkTest {
  private static final int KEPT = 3;
  private static final String PAGE = "/queries/plans-of-region?region=980000";
  private static final String DATA = "/api/queries/plans-of-region?region=980000";
  private TestSite site;
  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite(folder, Duration.ofSeconds(5));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aPageShowsItsPermalinkWhichAnswersFromItsGeneration() {
    String page = site.get(PAGE + "&lang=en", "text/html").body();
    List<String> links = new HtmlCheck(page).values("href");
    String pinned = site.uri(PAGE) + "&generation=g000001";
    assertTrue(links.contains(pinned), page);
    site.data.load(2);
    HttpResponse<String> past = site.get(PAGE + "&generation=g000001&lang=en", "text/html");
    assertEquals(200, past.statusCode(), past.body());
    assertEquals("g000001", header(past, "Yangfan-Generation"));
    assertTrue(past.body().contains("This is the answer of generation"), past.body());
    assertTrue(new HtmlCheck(past.body()).values("href").contains(PAGE + "&lang=en"));
    assertEquals("g000002", header(site.get(PAGE, "text/html"), "Yangfan-Generation"));
  }

  @Test
  void anAnswerForProgramsLinksToItselfForGoodAndToThePresentOne() {
    String pinned = DATA + "&generation=g000001";
    assertTrue(links(site.get(DATA)).contains("<" + pinned + ">; rel=\"bookmark\""));
    site.data.load(2);
    HttpResponse<String> past = site.get(pinned);
    assertEquals(200, past.statusCode(), past.body());
    assertEquals("g000001", header(past, "Yangfan-Generation"));
    assertTrue(past.body().contains("\"generation\":\"g000001\""), past.body());
    assertTrue(links(past).contains("<" + DATA + ">; rel=\"latest-version\""), links(past));
    assertFalse(header(past, "ETag").equals(header(site.get(DATA), "ETag")));
  }

  @Test
  void aGenerationThatIsNoLongerKeptIsGone() throws IOException {
    for (int number = 2; number <= KEPT; number++) {
      site.data.load(number);
    }
    assertEquals(200, site.get(PAGE + "&generation=g000001", "text/html").statusCode());
    site.get("/health"); // lets the first generation go
    site.data.load(KEPT + 1);
    for (String path :
        List.of(PAGE, DATA, "/doc/plan/yunling-2021", "/page/plan/yunling-2021", "/data")) {
      String pinned = path + (path.contains("?") ? "&" : "?") + "generation=g000001";
      HttpResponse<String> gone = site.get(pinned, "*/*");
      assertEquals(410, gone.statusCode(), gone.body());
      assertEquals("<" + path + ">; rel=\"latest-version\"", links(gone));
      assertTrue(gone.body().contains("current one is g000004"), gone.body());
      assertEquals(path, new JsonMapper().readTree(gone.body()).path("latest").asText());
      String page = site.get(pinned, "text/html").body();
      assertTrue(new HtmlCheck(page).values("href").contains(path), page);
    }
  }

  @Test
  void sparqlIsPinnedAndSearchReadsOnlyTheCurrentGeneration() {
    site.data.load(2);
    String query = "/sparql?query=" + TestSite.encoded("ASK {}") + "&generation=g000001";
    assertEquals("g000001", header(site.get(query), "Yangfan-Generation"));
    HttpResponse<String> posted =
        site.post("/sparql?generation=g000001", "application/sparql-query", "ASK {}");
    assertEquals("g000001", header(posted, "Yangfan-Generation"));
    HttpResponse<String> search = site.get("/search?q=a&generation=g000001", "application/json");
    assertEquals(400, search.statusCode());
    assertTrue(search.body().contains("\"code\":\"search-not-pinned\""), search.body());
    assertEquals(200, site.get("/search?q=a&generation=g000002").statusCode());
  }

  @Test
  void thePagesOfAnAnswerAreOfOneGeneration() {
    HttpResponse<String> first = site.get(DATA + "&offset=1&limit=1");
    assertTrue(links(first).contains("&generation=g000001>; rel=\"first\""), links(first));
  }

  @Test
  void aGenerationThatNeverWasIsRefused() {
    for (String name :
        List.of("none", "", ".", "..", "../generations/g000001", "g000001/", "%00")) {
      HttpResponse<String> answer = site.get(DATA + "&generation=" + name);
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("current one is g000001"), answer.body());
    }
  }

  private static String links(HttpResponse<String> answer) {
    return String.join(", ", answer.headers().allValues("Link"));
  }
}
