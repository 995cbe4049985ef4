package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The ways that a researcher goes, clicking. */
@ExtendWith(Visit.class)
class ResearcherIT {
  private final Browser browser;

  ResearcherIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void searchesForAFieldAndReadsTheWordsOfATask() throws IOException {
    browser.go("/?lang=zh");
    browser.find("#ask").sendKeys("智慧医疗", Keys.ENTER);
    browser.follow(browser.find(".hits a[href*='/page/plan/'][href*='/task/']"));
    assertTrue(browser.find("h1").getText().contains("医疗"), browser.text());
    browser.follow(browser.find(".properties a[href*='/page/plan/']:not([href*='/task/'])"));
    browser.follow(browser.find("table a[href*='/task/']"));
    browser.follow(browser.find(".quote figcaption a[href*='/page/document/']"));
    assertTrue(browser.path().contains("#c"), browser.path());
    browser.shoot("path-words-of-a-task");
    assertEquals(1, browser.all(":target").size());
  }

  @Test
  void readsTheWordsWhereTheDocumentsAreLoaded() {
    assumeTrue(
        LiveSite.hasWords(),
        "skipped: set YANGFAN_SOURCES to the folder of the source documents to run it");
    browser.go(SitePage.TASK.in("zh"));
    assertTrue(browser.find(".quote blockquote").getText().contains("工业互联网"), browser.text());
  }

  @Test
  void looksAtAProvince() throws IOException {
    browser.go("/?lang=zh");
    browser.follow(browser.find("nav a[href*='/page/region']"));
    browser.follow(browser.link("重庆市"));
    assertEquals("重庆市", browser.find("h1").getText());
    assertTrue(browser.all("main section h2").size() > 5, browser.text());
    browser.follow(browser.find("main a[href*='/page/unit/']"));
    assertTrue(browser.path().contains("/page/unit/500000/"), browser.path());
  }

  @Test
  void findsAsManyThingsOfAKindAsTheStartPageSays() {
    browser.go("/?lang=en");
    WebElement regions = browser.find(".counts a[href*='/page/region']");
    String said = regions.findElement(By.tagName("b")).getText();
    browser.follow(regions);
    assertEquals("Regions " + said, browser.find("h1").getText());
    assertEquals(said, Integer.toString(browser.all("main ul.list li").size()));
  }

  @Test
  void goesFromAFigureOnAMapToItsWords() throws IOException {
    browser.go(SitePage.QUESTION_BARS.in("zh"));
    browser.follow(browser.find(".map a[href*='/page/document/']"));
    assertEquals(1, browser.all(":target").size());
    browser.shoot("path-words-of-a-tile");
  }

  @Test
  void goesFromAGapToWhatIsKnownOfIt() throws IOException {
    browser.go("/?lang=zh");
    browser.follow(browser.find(".cards a[href*='/queries/domain-coverage']"));
    assertEquals(31, browser.all(".matrix tbody tr").size());
    browser.follow(browser.find(".matrix .mark.named a"));
    assertTrue(browser.path().contains("/page/"), browser.path());
    browser.shoot("path-behind-a-cell");
  }

  @Test
  void asksASavedQuestionAndOpensItInTheEditor() throws IOException {
    browser.go("/queries?lang=en");
    browser.follow(browser.find("main a[href*='/queries/who-leads']"));
    browser.find("#p-domain option[value$='smart-healthcare']").click();
    browser.follow(browser.find("main form button"));
    assertFalse(browser.all("main table tbody tr").isEmpty(), browser.text());
    browser.follow(browser.find("a[href*='/editor']"));
    browser.find(".yasr tbody td a"); // a query in the address runs by itself
    String query =
        (String) browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue();");
    assertTrue(query.contains("domain/smart-healthcare>"), query);
    browser.shoot("path-editor-with-rows");
  }

  @Test
  void comparesTwoRegions() throws IOException {
    browser.go(SitePage.PROVINCE.in("zh"));
    browser.follow(browser.find("main a[href*='/compare']"));
    browser.find("select[name=b] option[value$='610000']").click();
    browser.follow(browser.find("main form button"));
    assertTrue(browser.find(".matrix thead").getText().contains("陕西省"), browser.text());
    browser.shoot("path-two-regions");
  }
}
