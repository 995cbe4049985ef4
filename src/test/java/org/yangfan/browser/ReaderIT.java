package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The site for readers of either language, without mouse, without script, on paper. */
@ExtendWith(Visit.class)
class ReaderIT {
  private static final String FOCUS_SHOWS =
      """
      const style = getComputedStyle(arguments[0]);
      const box = arguments[0].getBoundingClientRect();
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
        && box.width > 0 && box.left >= 0 && box.top >= 0;
      """;
  private final Browser browser;

  ReaderIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void changesTheLanguageAndKeepsIt() {
    browser.go("/page/region/500000?lang=zh");
    assertEquals("zh", browser.find("html").getAttribute("lang"));
    browser.follow(browser.link("English"));
    assertEquals("Chongqing", browser.find("h1").getText());
    browser.follow(browser.link("Plans"));
    assertEquals("en", browser.find("html").getAttribute("lang"));
    browser.follow(browser.link("中文"));
    assertEquals("zh", browser.find("html").getAttribute("lang"));
  }

  @Test
  void getsTheLanguageThatTheBrowserAsksFor() {
    browser.sends(Map.of("Accept-Language", "en-GB,en;q=0.9"));
    browser.go("/");
    assertEquals("en", browser.find("html").getAttribute("lang"));
    browser.sends(Map.of("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"));
    browser.go("/");
    assertEquals("zh", browser.find("html").getAttribute("lang"));
  }

  @Test
  void reachesEverythingOfTheHeadWithTheKeyboardAndSeesWhere() throws IOException {
    browser.go("/queries?lang=en");
    WebElement skip = browser.tab();
    assertEquals("Skip to the content", skip.getText());
    browser.shoot("path-keyboard");
    int links = browser.all("header a, header input:not([type=hidden]), header button").size();
    for (int i = 0; i < links; i++) {
      WebElement next = browser.tab();
      assertEquals(true, browser.run(FOCUS_SHOWS, next), next.getAttribute("outerHTML"));
    }
    assertEquals(1, browser.all("nav li:last-child a:focus").size());
    browser.tab();
    assertEquals(1, browser.all("main :focus").size());
  }

  @Test
  void skipsToTheContentWithTheKeyboard() {
    browser.go("/queries?lang=en");
    browser.tab();
    browser.press(Keys.ENTER);
    browser.tab();
    assertEquals(1, browser.all("main :focus").size());
  }

  @Test
  void takesASuggestionWithTheKeyboard() throws IOException {
    browser.go("/?lang=zh");
    browser.find("#ask").sendKeys("chongqing");
    browser.find("#ask-suggestions li");
    browser.press(Keys.ARROW_DOWN);
    assertEquals(List.of(), Axe.violations(browser));
    browser.shoot("path-suggestions");
    browser.press(Keys.ENTER);
    browser.waitUntil("a suggestion leads on", () -> browser.path().startsWith("/page/"));
  }

  @Test
  void readsEverythingWithoutScript() throws IOException {
    browser.scripts(false);
    browser.go(SitePage.QUESTION_NETWORK.in("en"));
    assertTrue(browser.find("main table").isDisplayed(), "the table stands in for the network");
    assertTrue(browser.all(".network-tools button").isEmpty());
    browser.shoot("path-without-script");
    browser.go(SitePage.QUESTION_MATRIX.in("en"));
    assertTrue(browser.find(".matrix").isDisplayed());
    browser.go("/?lang=en");
    browser.find("#ask").sendKeys("Chongqing", Keys.ENTER);
    assertTrue(browser.find(".hits a[href*='/page/region/500000']").isDisplayed());
    browser.go("/editor?lang=en");
    assertTrue(browser.text().contains("JavaScript"), browser.text());
  }

  @Test
  void printsWhatIsRead() throws IOException {
    browser.go(SitePage.PROVINCE.in("zh"));
    browser.media("print");
    assertEquals(false, browser.find("nav").isDisplayed());
    assertEquals(List.of("重庆市"), browser.all("h1").stream().map(WebElement::getText).toList());
    browser.shoot("path-print");
  }
}
