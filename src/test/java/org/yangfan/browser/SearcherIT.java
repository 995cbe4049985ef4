package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who looks for things: suggestions with the keyboard alone, facets, the interface. */
@ExtendWith(Visit.class)
class SearcherIT {
  private static final String OPTIONS = "#q-suggestions [role=option]";
  private final Browser browser;

  SearcherIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void choosesASuggestionWithTheKeyboard() throws IOException {
    browser.go("/queries?lang=en");
    WebElement field = browser.find("#q");
    assertEquals("false", field.getAttribute("aria-expanded"));
    field.sendKeys("cq");
    WebElement option = browser.find(OPTIONS);
    assertEquals("true", field.getAttribute("aria-expanded"));
    field.sendKeys(Keys.ARROW_DOWN);
    assertEquals(option.getAttribute("id"), field.getAttribute("aria-activedescendant"));
    assertEquals("true", option.getAttribute("aria-selected"));
    browser.shoot("path-suggestions");
    assertEquals(List.of(), Axe.violations(browser));
    field.sendKeys(Keys.ENTER);
    browser.waitUntil("the page is there", () -> browser.path().contains("/page/region/500000"));
    assertEquals("Chongqing", browser.find("h1").getText());
  }

  @Test
  void sendsTheSuggestionsAwayAndSearchesForWhatWasTyped() {
    browser.go("/page/plan?lang=en");
    WebElement field = browser.find("#q");
    field.sendKeys("smart");
    browser.find(OPTIONS);
    field.sendKeys(Keys.ESCAPE);
    assertEquals("false", field.getAttribute("aria-expanded"));
    field.sendKeys(Keys.ENTER);
    browser.waitUntil("hits are there", () -> browser.path().startsWith("/search?"));
    assertTrue(browser.all(".hits li").size() > 5);
  }

  @Test
  void isToldThatAnAnswerIsOnItsWay() {
    browser.go("/page/plan?lang=en");
    browser.run(
        """
        document.querySelector(".find")
          .dispatchEvent(new SubmitEvent("submit", { bubbles: true, submitter: document.querySelector(".find button") }));
        """);
    browser.waitUntil("it is said", () -> !browser.find(".waiting").getText().isEmpty());
    assertEquals("true", browser.find(".find button").getAttribute("aria-busy"));
    browser.find("body").sendKeys(Keys.ESCAPE);
    assertEquals("", browser.find(".waiting").getText());
  }

  @Test
  void narrowsWhatWasFoundAndWidensItAgain() {
    browser.go("/search?q=5G&lang=en");
    String all = browser.find("[role=status]").getText();
    browser.follow(browser.link("Chongqing"));
    assertTrue(browser.path().contains("region=500000"), browser.path());
    browser.follow(browser.find(".facets .chosen a"));
    assertEquals(all, browser.find("[role=status]").getText());
    browser.follow(browser.find("a[rel=next]"));
    assertTrue(browser.path().contains("offset="), browser.path());
  }
}
