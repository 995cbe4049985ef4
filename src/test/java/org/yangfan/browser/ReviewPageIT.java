package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.yangfan.Shell;

/** The page that {@code extract --html} writes, for everybody: the rules of the web site hold. */
@ExtendWith(Visit.class)
class ReviewPageIT {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Path FOLDER = HOME.resolve("target/browser/review");
  private static final List<String> CASES =
      List.of(
          "official-notice-with-boxes-and-table",
          "crawl-torn-by-repeats",
          "compilation-in-plain-lines");
  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach((each) => { each.open = true; });";
  private static final String TOO_WIDE =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
  private final Browser browser;

  ReviewPageIT(Browser browser) {
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsForEverybody() {
    return CASES.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertEquals("", faults(name))));
  }

  private String faults(String name) throws Exception {
    Path page = page(name);
    List<String> faults = new ArrayList<>();
    faults.add(new HtmlStandard().errors(Files.readString(page)));
    browser.show(page);
    for (boolean english : new boolean[] {false, true}) {
      browser.find(english ? "#in-english" : "#in-chinese").sendKeys(Keys.SPACE);
      for (boolean dark : new boolean[] {false, true}) {
        browser.dark(dark);
        browser.resize(Browser.WIDE);
        faults.addAll(Axe.violations(browser));
        browser.resize(Browser.NARROW);
        faults.addAll(Axe.violations(browser));
        browser.shoot("review-" + name + (english ? "-en" : "-zh") + (dark ? "-dark" : ""));
        assertEquals(0L, browser.run(TOO_WIDE), "wider than the window");
      }
      browser.run(UNFOLD);
    }
    return String.join("\n", faults).strip();
  }

  @Test
  void showsOneLanguageAndFactsFirst() throws Exception {
    browser.show(page(CASES.get(0)));
    assertTrue(browser.find("#task-1").isDisplayed());
    assertEquals(false, browser.find("#finding-1").isDisplayed());
    assertEquals(0, displayed(".en"));
    browser.find("label[for=in-english]").click();
    assertEquals(0, displayed(".zh"));
  }

  @Test
  void theFirstScreenOfAPhoneShowsFactsAndText() throws Exception {
    browser.resize(Browser.NARROW);
    browser.show(page(CASES.get(0)));
    long top =
        (Long) browser.run("return Math.round(arguments[0].offsetTop);", browser.find("main"));
    assertTrue(top * 2 < Browser.NARROW.getHeight(), "the text begins at " + top);
  }

  @Test
  void goesFromAFactToItsPlaceAndBackWithTheKeyboard() throws Exception {
    browser.show(page(CASES.get(0)));
    assertEquals("#text", hash(browser.tab()));
    browser.find("#task-1 a").sendKeys(Keys.ENTER);
    browser.find("#m-task-1:target");
    WebElement mark = browser.tab();
    assertEquals("#task-1", hash(mark));
    browser.press(Keys.ENTER);
    browser.find("li:target");
    assertEquals("#m-task-1", hash(browser.tab()));
  }

  @Test
  void aMarkedFindingUnfoldsItsEntry() throws Exception {
    browser.show(page(CASES.get(0)));
    browser.run("location.hash = '#finding-1';");
    browser.waitUntil("unfolded", () -> browser.find("#finding-1").isDisplayed());
  }

  @Test
  void saysOfAMarkInTheLanguageShownWhatItIs() throws Exception {
    browser.show(page(CASES.get(0)));
    browser.find("#task-1 a").sendKeys(Keys.ENTER);
    WebElement mark = browser.tab();
    String title = mark.getText();
    assertEquals("任务 1 " + title, said(mark));
    browser.shoot("review-said-zh");
    assertEquals("事实", browser.find("#facts").getAccessibleName());
    browser.find("#in-english").sendKeys(Keys.SPACE);
    browser.find("#task-1 a").sendKeys(Keys.ENTER);
    assertEquals("task 1 " + title, said(browser.tab()));
    assertEquals("Facts", browser.find("#facts").getAccessibleName());
    assertEquals("Text", browser.find("#text").getAccessibleName());
  }

  private String said(WebElement mark) {
    String content = "return getComputedStyle(arguments[0], '::after').content;";
    return ((String) browser.run(content, mark)).replace("\"", "");
  }

  @Test
  void printsWhatIsFoldedToo() throws Exception {
    browser.show(page(CASES.get(0)));
    assertEquals(false, isShown("#finding-1"));
    browser.media("print");
    assertEquals(true, isShown("#task-1"));
    assertEquals(true, isShown("#finding-1"));
    assertEquals(false, browser.find(".languages").isDisplayed());
    assertEquals("visible", browser.find("nav").getCssValue("overflow-y"));
    browser.shoot("review-print");
  }

  /** As the styles have it, where Selenium asks only whether an entry is unfolded. */
  private Object isShown(String css) {
    return browser.run("return arguments[0].checkVisibility();", browser.find(css));
  }

  private long displayed(String css) {
    return browser.all(css).stream().filter(WebElement::isDisplayed).count();
  }

  private static String hash(WebElement link) {
    return link.getDomAttribute("href");
  }

  private static Path page(String name) throws IOException, InterruptedException {
    String extract = "./yangfan extract --quiet --html src/test/resources/cases/%s/document.txt";
    Shell.Outcome html = Shell.run(HOME, Map.of(), extract.formatted(name));
    assertEquals(0, html.exit(), html.err());
    Files.createDirectories(FOLDER);
    return Files.writeString(FOLDER.resolve(name + ".html"), html.out());
  }
}
