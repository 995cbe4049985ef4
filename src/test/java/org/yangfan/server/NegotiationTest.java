package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who asks for what gets what: the table {@code http/negotiation.csv}. */
class NegotiationTest {
  private static final String BROWSER = "text/html,*/*;q=0.8";
  private static ExampleSite site;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    site = new ExampleSite(folder, "");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest(name = "{0} {1} [{2}] [{3}] {4}")
  @CsvFileSource(resources = "/http/negotiation.csv", delimiter = '|', numLinesToSkip = 1)
  void theTableHolds(
      String method,
      String path,
      String accept,
      String language,
      String known,
      int status,
      String type,
      String contentLanguage,
      String location) {
    HttpRequest.Builder request = request(method, path, accept, language);
    if (known != null) {
      String tag = header(site.send(request(method, path, accept, language)), "ETag");
      request.header(
          "If-None-Match",
          known.equals("same") ? "\"x\", " + tag : known.equals("*") ? "*" : "\"other\"");
    }
    HttpResponse<String> answer = site.send(request);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(type == null || header(answer, "Content-Type").startsWith(type));
    if (contentLanguage != null) {
      assertEquals(contentLanguage, header(answer, "Content-Language"));
    }
    if (location != null) {
      assertEquals(location, header(answer, "Location"));
    }
    if (status == 304 || method.equals("HEAD")) {
      assertEquals("", answer.body());
    }
    if (status == 406) {
      assertTrue(answer.body().contains("text/"), answer.body());
    }
  }

  @Test
  void whatVariesSaysSo() {
    assertTrue(vary(site.page("/page/plan/yunling-2021")).contains("Accept-Language"));
    assertTrue(vary(site.page("/id/plan/yunling-2021")).contains("Accept"));
    assertTrue(vary(site.page("/ontology")).contains("Accept"));
  }

  @Test
  void aTagIsStrongAndOfOneRepresentation() {
    String path = "/page/plan/yunling-2021";
    String plain = header(site.page(path), "ETag");
    assertTrue(plain.matches("\"[0-9a-f]+\""), plain);
    assertEquals(plain, header(site.page(path), "ETag"));
    String english = header(site.page(path + "?lang=en"), "ETag");
    HttpRequest.Builder zipped = request("GET", path, BROWSER, null);
    String compressed = header(site.send(zipped.header("Accept-Encoding", "gzip")), "ETag");
    assertTrue(!plain.equals(english) && !plain.equals(compressed), english + compressed);
  }

  @Test
  void aPageLinksToItsData() {
    String links =
        String.join(",", site.page("/page/plan/yunling-2021").headers().allValues("Link"));
    assertTrue(
        links.contains("</doc/plan/yunling-2021.ttl>; rel=\"alternate\"; type=\"text/turtle\""));
    assertTrue(links.contains("rel=\"license\"") && links.contains("rel=\"canonical\""), links);
    assertTrue(links.contains("rel=\"describedby\""), links);
  }

  private static HttpRequest.Builder request(
      String method, String path, String accept, String language) {
    HttpRequest.Builder request = site.at(path).method(method, BodyPublishers.noBody());
    if (accept != null) {
      request.header("Accept", accept);
    }
    if (language != null) {
      request.header("Accept-Language", language);
    }
    return request;
  }

  private static String vary(HttpResponse<String> answer) {
    return String.join(",", answer.headers().allValues("Vary"));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
