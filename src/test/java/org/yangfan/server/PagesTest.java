package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in both languages. */
class PagesTest {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/queries",
          "/queries/domain-coverage",
          "/queries/plans",
          "/queries/who-is-silent",
          "/queries/who-leads",
          "/queries/due-by?date=2022",
          "/queries/who-leads?domain=none",
          "/queries/regions-fields-bodies",
          "/queries/before-and-after",
          "/compare",
          "/compare?a=910000&b=920000",
          "/compare?a=910000&b=none",
          "/editor",
          "/search",
          "/search?q=Yunling",
          "/ontology",
          "/page/plan",
          "/page/region",
          "/page/domain",
          "/page/indicator",
          "/page/unit",
          "/page/comparison",
          "/page/plan/yunling-2021",
          "/page/plan/yunling-2021/task/1",
          "/page/plan/yunling-2021/task/1/responsibility/1",
          "/page/plan/yunling-2021/task/1/evidence/1",
          "/page/plan/yunling-2021/target/1",
          "/page/plan/yunling-2021/project/1",
          "/page/plan/yunling-2021/glossary/1",
          "/page/region/910000",
          "/page/domain/factories",
          "/page/unit/910000/%E5%B7%A5%E4%B8%9A%E5%92%8C%E4%BF%A1%E6%81%AF%E5%8C%96%E5%8E%85",
          "/page/document/yunling-2021");
  @RegisterExtension static final ExampleSite site = new ExampleSite("");

  static Stream<String> pages() {
    return PATHS.stream()
        .flatMap(
            path ->
                Stream.of("zh", "en")
                    .map(lang -> path + (path.contains("?") ? "&" : "?") + "lang=" + lang));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsWellFormedAndInItsLanguage(String path) {
    HttpResponse<String> page = site.page(path);
    assertEquals(200, page.statusCode(), page.body());
    assertEquals(List.of(), new HtmlCheck(page.body()).faults());
    String lang = path.substring(path.length() - 2);
    assertTrue(page.body().contains("<html lang=\"" + lang + "\">"));
    assertEquals(lang, page.headers().firstValue("Content-Language").orElse(lang));
    assertTrue(page.body().contains("<h1"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Set<String> links = new LinkedHashSet<>();
    pages()
        .forEach(
            path ->
                new HtmlCheck(site.page(path).body())
                    .values("href").stream()
                        .filter(href -> href.startsWith("/"))
                        .map(href -> href.replaceFirst("#.*", ""))
                        .forEach(links::add));
    assertTrue(links.size() > 200, links.size() + " links");
    List<String> dead =
        links.stream().filter(link -> site.page(Visits.ascii(link)).statusCode() != 200).toList();
    assertEquals(List.of(), dead);
  }

  @Test
  void anchorsInPagesAreThere() {
    String page = site.page("/page/plan/yunling-2021/target/1?lang=en").body();
    String words =
        new HtmlCheck(page)
            .values("href").stream().filter(href -> href.contains("#c")).findFirst().orElseThrow();
    String document = site.page(words.replaceFirst("#.*", "")).body();
    String anchor = words.substring(words.indexOf('#') + 1);
    assertTrue(new HtmlCheck(document).values("id").contains(anchor), anchor);
  }

  @Test
  void aFigureLeadsToItsWords() {
    String page = site.page("/queries/targets-of-plan?plan=yunling-2021&lang=en").body();
    assertTrue(page.contains("/page/document/yunling-2021?lang=en#c"), page);
  }

  @Test
  void theGapMatrixTellsItsStatusWithoutColour() {
    String page = site.page("/queries/domain-coverage?lang=en").body();
    assertTrue(page.contains("class=\"mark named\"") && page.contains("●"), page);
    assertTrue(page.contains("<span class=\"unseen\">left out</span>"), page);
  }

  @Test
  void twoRegionsStandSideBySide() {
    String page = site.page("/compare?a=910000&b=920000&lang=en").body();
    assertTrue(page.contains("<h2 id=\"fields-of-two-regions\">"), page);
    assertTrue(page.contains("<span class=\"unseen\">named</span>"), page);
    assertTrue(
        page.contains("/page/document/yunling-2021?lang=en#c"), "a figure leads to its words");
    assertTrue(site.page("/page/region/910000?lang=en").body().contains("/compare?a=910000"));
  }

  @Test
  void theOntologyIsDrawnWithItsClassesAndEachCanBeAskedFor() {
    String page = site.page("/ontology?lang=en").body();
    assertTrue(page.contains("<desc id=\"diagram-desc\">"), page);
    assertTrue(page.contains("<a href=\"#task\"><text"), page);
    assertTrue(page.contains(">lead unit → Unit</text>"), page);
    assertTrue(page.contains("/editor?lang=en#query=PREFIX+yf"), page);
    assertTrue(page.contains("<a href=\"/page/plan/"), "an example");
  }

  @Test
  void beforeAndAfterIsAMatrixOfFields() {
    String page = site.page("/queries/before-and-after?lang=en").body();
    assertTrue(page.contains("class=\"mark added\"") && page.contains("class=\"mark dropped\""));
  }

  @Test
  void aPageTellsSearchEnginesWhatItIs() {
    String page = site.page("/page/region/910000?lang=en").body();
    assertTrue(page.contains("application/ld+json"), page);
    assertTrue(page.contains("\"@type\":\"AdministrativeArea\""), page);
  }

  @Test
  void suggestionsComeInTheLanguageOfTheReader() throws IOException {
    JsonNode found = new JsonMapper().readTree(site.page("/search/suggest?q=yunl&lang=en").body());
    JsonNode first = found.path("suggestions").path(0);
    assertEquals("Yunling", first.path("label").asText());
    assertEquals("Province", first.path("kind").asText());
    assertEquals("/page/region/910000?lang=en", first.path("href").asText());
  }

  @Test
  void aSearchIsNarrowedAndTurned() {
    String page = site.page("/search?q=5G&limit=2&lang=en").body();
    List<String> links = new HtmlCheck(page).values("href");
    assertTrue(links.contains("/search?q=5G&limit=2&offset=2&lang=en"), page);
    String tasks = "/search?q=5G&limit=2&kind=Task&lang=en";
    assertTrue(links.contains(tasks), page);
    String narrowed = site.page(tasks).body();
    assertTrue(narrowed.contains("class=\"chosen\""), narrowed);
    assertTrue(new HtmlCheck(narrowed).values("href").contains("/search?q=5G&limit=2&lang=en"));
  }

  @Test
  void whatIsNotThereHelps() {
    HttpResponse<String> page = site.page("/page/region/999999?lang=en");
    assertEquals(404, page.statusCode());
    assertEquals(List.of(), new HtmlCheck(page.body()).faults());
    assertTrue(page.body().contains("action=\"/search\""));
    assertEquals(404, site.page("/queries/none").statusCode());
  }

  @Test
  void searchFindsBothLanguagesAndMarksWords() {
    assertTrue(site.page("/search?q=yunling").body().contains("/page/region/910000"));
    assertTrue(
        site.page("/search?q=" + TestSite.encoded("云岭")).body().contains("/page/region/910000"));
    HttpResponse<String> json =
        site.send(site.at("/search?q=yunling").header("Accept", "application/json"));
    assertTrue(json.body().contains("\"total\":"), json.body());
    assertFalse(json.body().contains("\"total\":0,"));
    assertEquals(400, site.page("/search?q=a&format=pdf").statusCode());
  }
}
