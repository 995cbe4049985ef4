package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who writes queries: examples, completion, faults, and answers in every form. */
@ExtendWith(Visit.class)
class EditorIT {
  /** What a part says or is called in more than one English word. */
  private static final String ENGLISH =
      """
      const english = /[a-z]{2,} [a-z]{2,}/i;
      const found = [];
      for (const each of document.querySelectorAll("#editor *")) {
        if (each.closest(".CodeMirror, table, svg") || !each.checkVisibility()) continue;
        const own = [...each.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data);
        found.push(...[...own, each.title, each.ariaLabel, each.placeholder]
          .filter((text) => text && english.test(text)).map((text) => `${each.className}: ${text}`));
      }
      return found.join("\\n");
      """;

  private final Browser browser;

  EditorIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void speaksTheLanguageOfThePage() {
    open("zh");
    press("table", "SELECT * { ?s a ?o } LIMIT 3");
    browser.find(".yasr tbody td a");
    assertEquals("", browser.run(ENGLISH));
    browser.find(".yasqe_share").click();
    browser.find(".yasqe_sharePopup input");
    assertEquals("", browser.run(ENGLISH));
    assertEquals(List.of(), Axe.violations(browser));
  }

  @Test
  void beginsWithAnExample() {
    open("en");
    browser.find("details.examples summary").click();
    browser.find("#filter").sendKeys("leads");
    List<WebElement> left =
        browser.all("#examples li").stream().filter(WebElement::isDisplayed).toList();
    assertEquals(1, left.size());
    browser.find("#examples a[href*='/who-leads']").click();
    browser.waitUntil("the example is there", () -> query().contains("yf:nationalDomain"));
  }

  @Test
  void completesATermByWhatItIsCalled() {
    open("zh");
    write("PREFIX yf: <https://w3id.org/yangfan/ontology#>\nSELECT * { ?s a yf:计划");
    browser.find(".CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
    assertTrue(browser.find(".CodeMirror-hints").getText().contains("Plan"));
  }

  @Test
  void isToldInWhichLineAQueryIsWrong() throws IOException {
    open("zh");
    press("table", "SELECT ?a {\n  ?a ?b .\n}");
    assertTrue(browser.find(".yasr [role=alert]").getText().contains("第2行"), browser.text());
    assertEquals(
        "2",
        browser.run(
            "return document.querySelector('.at-fault').closest('.CodeMirror-gutter-wrapper')"
                + ".querySelector('.CodeMirror-linenumber').textContent;"));
    browser.shoot("path-editor-fault");
    assertEquals(List.of(), Axe.violations(browser));
    browser.faults(); // the 400 of a query that is wrong is as it should be
  }

  @Test
  void sortsAndFiltersRowsAndSavesThem() throws IOException {
    open("en");
    press("table", "SELECT ?code { ?r a yf:Province ; dct:identifier ?code }");
    browser.find(".yasr tbody td");
    browser.find(".yasr thead button").click();
    assertEquals("110000", browser.find(".yasr tbody td").getText());
    browser.find("#rows").sendKeys("500000");
    assertEquals(1, browser.all(".yasr tbody tr").size());
    String saved = Files.readString(browser.save(browser.find(".yasr_downloadIcon"), "Query.csv"));
    assertEquals(32, saved.lines().count());
  }

  @Test
  void seesNumbersAsBars() throws IOException {
    open("zh");
    press(
        "chart",
        "SELECT ?name (COUNT(?task) AS ?tasks) { ?plan a yf:Plan ; rdfs:label ?name ; yf:task ?task }"
            + " GROUP BY ?name");
    browser.find(".yasr .bars svg rect.fill");
    assertTrue(browser.all(".yasr .bars tr").size() > 20, browser.text());
    browser.shoot("path-editor-chart");
    assertEquals(List.of(), Axe.violations(browser));
  }

  @Test
  void seesThingsAsANetwork() throws IOException {
    open("zh");
    press("graph", "SELECT ?plan ?region { ?plan a yf:Plan ; yf:region ?region }");
    browser.find(".yasr .network canvas");
    browser.shoot("path-editor-network");
    assertEquals(List.of(), Axe.violations(browser));
  }

  private void open(String lang) {
    browser.go(SitePage.EDITOR.in(lang));
    browser.find(".yasqe_queryButton");
  }

  /** Runs {@code query} and looks at its answer as {@code form}. */
  private void press(String form, String query) {
    write(
        "PREFIX yf: <https://w3id.org/yangfan/ontology#> PREFIX dct: <http://purl.org/dc/terms/>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + query);
    browser.find(".yasqe_queryButton").click();
    browser.waitUntil("there is an answer", () -> !browser.all(".yasr_results > *").isEmpty());
    if (!form.equals("table")) {
      browser.find(".select_" + form + ":not(.disabled)").click();
    }
  }

  private void write(String query) {
    browser.run(
        "const code = document.querySelector('.CodeMirror').CodeMirror; code.setValue(arguments[0]);"
            + " code.focus(); code.setCursor(code.lineCount(), 0);",
        query);
  }

  private String query() {
    return (String)
        browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue();");
  }
}
