package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a graph or a request holds, a page shows it as text. */
class HostileGraphTest {
  private static final String EVIL =
      "</title><script>alert(1)</script>\\\"'> \\u202Etxt\\u0000 {{ 7*7 }}";
  private static final String GRAPH =
      """
      @base <https://w3id.org/yangfan/> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <id/region/910000> rdfs:label "EVIL"@zh , "EVIL"@en .
      <id/domain/evil> a yf:Domain ; rdfs:label "EVIL"@zh ; skos:definition "EVIL"@en , "EVIL"@zh ;
        skos:altLabel "EVIL" ; rdfs:seeAlso <javascript:alert(1)> , <data:text/html,evil> ;
        yf:evidence <id/domain/evil/evidence/1> .
      <id/domain/evil/evidence/1> oa:hasSource <id/document/evil> ;
        oa:hasSelector <id/domain/evil/evidence/1/s> .
      <id/domain/evil/evidence/1/s> oa:start 1 ; oa:end 9 ; oa:exact "EVIL" .
      <id/document/evil> a yf:Document ; rdfs:label "EVIL"@zh .
      """
          .replace("EVIL", EVIL);
  private static ExampleSite site;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    site = new ExampleSite(folder, GRAPH);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/domain/evil",
        "/page/domain/evil?lang=en",
        "/page/domain",
        "/page/document/evil",
        "/page/region/910000",
        "/page/plan/yunling-2021",
        "/queries/domain-coverage",
        "/queries/plans",
        "/search?q=alert",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22'%E2%80%AE%00",
        "/queries/who-leads?domain=%3Cscript%3Ealert(1)%3C/script%3E%22%E2%80%AE%00",
        "/page/%3Cscript%3E%22",
        "/%3Cscript%3Ealert(1)%3C/script%3E",
        "/?lang=%3Cscript%3E"
      })
  void nothingEscapesFromItsPlace(String path) {
    HttpResponse<String> page = site.page(path);
    String html = page.body();
    assertEquals(List.of(), new HtmlCheck(html).faults());
    assertFalse(html.contains("<script>"), html);
    assertFalse(html.contains("\u0000") || html.contains("\u202E"), html);
    assertTrue(
        new HtmlCheck(html)
            .values("href").stream().allMatch(href -> href.matches("(?s)(/|#|https?://).*")),
        html);
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
  }
}
