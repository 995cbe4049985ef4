package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a document shows its words with every fact where it stands. */
class DocumentPageTest {
  /** The first character takes two of Java's: positions count it once. */
  private static final String TEXT =
      "𠮷州市5G方案\n1.5G+茶园\n海边茶园50个。牵头单位：市农业局\n2.5G+<港口>\n茶园50个。\n市农业局\n";

  private static final String GRAPH =
      """
      @base <https://w3id.org/yangfan/> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      <id/document/tea> a yf:Document ; rdfs:label "方案"@zh ; yf:characters 45 ; yf:text \"""TEXT\""" .
      <id/plan/tea/task/1> a yf:Task ; rdfs:label "5G+茶园"@zh ; dct:title "5G+茶园"@zh ;
        yf:responsibility <id/plan/tea/task/1/responsibility/1> ; yf:evidence <id/e/1> .
      <id/plan/tea/task/1/responsibility/1> a yf:Responsibility ; rdfs:label "农业局"@zh ;
        yf:role "lead" ; yf:mention "市农业局" .
      <id/plan/tea/task/2> a yf:Task ; rdfs:label "5G+<港口>"@zh ; dct:title "5G＋港口"@zh ;
        yf:evidence <id/e/2> .
      <id/plan/tea/target/1> a yf:Target ; rdfs:label "茶园 50个"@zh ; yf:evidence <id/e/3> , <id/e/10> .
      <id/e/1> oa:hasSource <id/document/tea> ; oa:hasSelector [ oa:start 8 ; oa:end 33 ] .
      <id/e/2> oa:hasSource <id/document/tea> ; oa:hasSelector [ oa:start 34 ; oa:end 43 ] .
      <id/e/3> oa:hasSource <id/document/tea> ; oa:hasSelector [ oa:start 16 ; oa:end 23 ] .
      <id/e/10> oa:hasSource <id/document/tea> ; oa:hasSelector [ oa:start 44 ; oa:end 49 ] .
      <id/document/long> a yf:Document ; rdfs:label "长文"@zh ; yf:characters 90000 .
      <id/plan/tea/target/2> a yf:Target ; rdfs:label "远处"@zh ; yf:evidence <id/e/4> .
      <id/e/4> oa:hasSource <id/document/long> ; oa:hasSelector [ oa:start 61000 ; oa:end 61009 ] .
      """
          .replace("TEXT", TEXT);
  @RegisterExtension static final ExampleSite site = new ExampleSite(GRAPH);

  @Test
  void everyFactIsMarkedWhereItStands() {
    String page = site.page("/page/document/tea?lang=zh").body();
    assertEquals(List.of(), new HtmlCheck(page).faults());
    String target =
        "<span id=\"c16-23\"><a class=\"is-target is-task-passage\" href=\"/page/plan/tea/target/1?lang=zh\""
            + " title=\"目标 茶园 50个\">海边茶园50个</a></span>";
    assertTrue(page.contains(target), page);
    assertTrue(page.contains(">5G+茶园</a>"), page);
    assertTrue(page.contains("title=\"牵头 农业局\">市农业局</a>"), page);
    assertTrue(page.contains(">2.5G+&lt;港口&gt;</a>"), "a title in other signs: its line\n" + page);
    assertTrue(page.contains("href=\"#c16-23\""), "the list leads to the words");
  }

  @Test
  void aFigureLeadsToItsWordsInTheText() {
    String page = site.page("/page/plan/tea/target/1?lang=en").body();
    assertTrue(page.contains("href=\"/page/document/tea?lang=en#c16-23\""), page);
  }

  @Test
  void aFactThatStandsTwiceHasBothItsPlaces() {
    String page = site.page("/page/document/tea?lang=zh").body();
    String again =
        "<span id=\"c44-49\"><a class=\"is-target\" href=\"/page/plan/tea/target/1?lang=zh\"";
    assertTrue(page.contains(again), page);
    String fact = site.page("/page/plan/tea/target/1?lang=en").body();
    int first = fact.indexOf("tea?lang=en#c16-23");
    assertTrue(first >= 0 && first < fact.indexOf("tea?lang=en#c44-49"), fact);
  }

  @Test
  void withoutTheWordsTheSameFactsAreListedWithTheirPlaces() {
    String page = site.page("/page/document/yunling-2021?lang=en").body();
    assertTrue(page.contains("The facts in their order"), page);
    assertTrue(page.contains("id=\"c"), page);
    assertFalse(page.contains("class=\"words\""), page);
  }

  @Test
  void aLongDocumentOpensAtThePartThatIsMeant() {
    String fact = site.page("/page/plan/tea/target/2?lang=en").body();
    assertTrue(fact.contains("/page/document/long?lang=en&amp;at=61000#c61000-61009"), fact);
    String there = site.page("/page/document/long?lang=en&at=61000").body();
    assertTrue(there.contains("id=\"c61000-61009\""), there);
    assertTrue(there.contains("<b aria-current=\"page\">60000–90000</b>"), there);
    String elsewhere = site.page("/page/document/long?lang=en").body();
    assertFalse(elsewhere.contains("id=\"c61000-61009\""), elsewhere);
    assertTrue(elsewhere.contains("at=60000#words"), elsewhere);
  }
}
