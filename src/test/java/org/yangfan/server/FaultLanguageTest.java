package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is said wholly in the language that it asks for. */
class FaultLanguageTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Two words in small letters, outside what is quoted as it is. */
  private static final Pattern ENGLISH = Pattern.compile("(?<![\\w/.?=<{-])[a-z]{2,} [a-z]{2,}");

  private static final JsonMapper JSON = new JsonMapper();
  @RegisterExtension static final ExampleSite site = new ExampleSite("");

  @ParameterizedTest
  @CsvSource({
    "GET /api/queries/who-leads, resource-missing",
    "GET /api/queries/who-leads?domain=none, resource-unknown",
    "GET '/api/queries/who-leads?domain=a%3Cb', value-ill-formed",
    "GET /api/queries/due-by?date=soon, value-ill-formed",
    "GET /api/queries/due-by?place=1, parameter-unknown",
    "GET /api/queries/plans?place=1, parameter-of-none",
    "GET /api/queries/plans?limit=-1, limit-negative",
    "GET /api/queries/plans?offset=-1, offset-negative",
    "GET /api/queries/plans?limit=x, rows-ill-formed",
    "GET /api/queries/plans?format=pdf, format-unknown",
    "GET /api/queries/plans?generation=g9, generation-unknown",
    "GET /api/queries/who-lead, query-unknown",
    "GET /api/queries/who-leads?domain=a&domain=b, parameter-twice",
    "POST /api/queries/plans, method-off",
    "GET /id/plan/none, thing-unknown",
    "GET /doc/plan/yunling, gone-replaced",
    "GET /doc/plan/yunling-2021?format=pdf, format-unknown",
    "GET /nowhere, path-unknown",
    "GET /assets/none.js, asset-unknown",
    "GET /.well-known/none, well-known-unknown",
    "GET /ontology/9.9, version-unknown",
    "GET /data?graph=none, graph-unknown",
    "GET /data?graph=, graph-empty",
    "GET /data?graph=a&default, graph-or-default",
    "PUT /data, only-read",
    "GET /sparql?query=SELECT, query-ill-formed",
    "GET '/sparql?query=ASK%7B?a+a+no:Plan%7D', query-ill-formed",
    "GET /sparql?update=CLEAR%20ALL, update-refused",
    "GET '/sparql?query=ASK%7BSERVICE%3Curn:a%3E%7B?a+?b+?c%7D%7D', service-off",
    "GET /search?q=a&format=pdf, format-unknown",
    "POST /sparql, refused-400",
    "PUT /sparql, method-off"
  })
  void aFaultIsSaidInTheLanguageThatIsAskedFor(String request, String code) throws IOException {
    JsonNode zh = problem(request, "zh-CN, en;q=0.5");
    JsonNode en = problem(request, "en");
    assertEquals(code, zh.path("code").asText(), zh::toString);
    isChinese(zh.path("title").asText());
    isChinese(zh.path("detail").asText());
    isEnglish(en.toString());
    assertEquals(en.path("parameters"), zh.path("parameters"));
    isChinese(detail(send(request, "text/html", "zh").body()));
    isEnglish(detail(send(request, "text/html", "en").body()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queries/who-leads?domain=none",
        "/queries/due-by?date=soon",
        "/queries/plans?place=1",
        "/compare?a=910000&b=none"
      })
  void aPageSaysWhatIsWrongWithItsFormInItsLanguage(String path) {
    Pattern fault = Pattern.compile("<p class=\"fault\" role=\"alert\">(.*?)</p>");
    for (String lang : new String[] {"zh", "en"}) {
      Matcher said = fault.matcher(site.page(path + "&lang=" + lang).body());
      assertTrue(said.find(), path);
      if (lang.equals("zh")) {
        isChinese(said.group(1));
      } else {
        isEnglish(said.group(1));
      }
    }
  }

  @Test
  void programsThatSayNothingAreToldInEnglish() {
    HttpResponse<String> answer = site.send(site.at("/nowhere"));
    assertEquals("en", answer.headers().firstValue("Content-Language").orElse(""));
    assertTrue(answer.body().contains("\"title\":\"Not Found\""), answer.body());
  }

  private static JsonNode problem(String request, String language) throws IOException {
    HttpResponse<String> answer = send(request, "application/json", language);
    assertEquals(
        Problem.MEDIA_TYPE, answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    String vary = String.join(", ", answer.headers().allValues("Vary"));
    assertTrue(vary.contains("Accept-Language"), vary);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> send(String request, String accept, String language) {
    String[] parts = request.replace("'", "").split(" ");
    return site.send(
        site.at(parts[1])
            .method(parts[0], BodyPublishers.noBody())
            .header("Accept", accept)
            .header("Accept-Language", language));
  }

  /** What the page of an error says below its heading. */
  private static String detail(String page) {
    Matcher detail = Pattern.compile("</h1>\\s*<p class=\"fault\">(.*?)</p>").matcher(page);
    assertTrue(detail.find(), page);
    return detail.group(1);
  }

  private static void isEnglish(String text) {
    String own = text.replace("智慧冰雪", ""); // the name of a field, the same in both languages
    assertFalse(HAN.matcher(own).find(), text);
  }

  private static void isChinese(String text) {
    assertTrue(HAN.matcher(text).find(), text);
    assertFalse(ENGLISH.matcher(text).find(), text);
  }
}
