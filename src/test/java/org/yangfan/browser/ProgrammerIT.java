package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody who writes programs, and tries the interface for them in the page that describes it. */
@ExtendWith(Visit.class)
class ProgrammerIT {
  private final Browser browser;

  ProgrammerIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void triesASavedQuestionAndGetsItsAnswer() throws IOException {
    browser.go(SitePage.API.in("en"));
    WebElement operation = open("/api/queries/who-leads");
    browser.find("#api .is-open .execute").click();
    WebElement status =
        browser.find("#api .is-open .live-responses-table tbody .response-col_status");
    assertTrue(status.getText().startsWith("200"), status.getText());
    assertTrue(operation.getText().contains("bindings"), operation.getText());
    browser.shoot("path-api-answer");
    assertEquals(List.of(), Axe.violations(browser));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsWhatAnOperationTakesAndGives(boolean dark) throws IOException {
    browser.dark(dark);
    browser.go(SitePage.API.in("zh"));
    open("/api/queries/province-vs-nation");
    open("/sparql");
    open("/doc/{kind}/{name}");
    browser.shoot("path-api-open" + (dark ? "-dark" : ""));
    assertEquals(List.of(), Axe.violations(browser));
  }

  /** Opens the operation at {@code path}, and gives it. */
  private WebElement open(String path) {
    WebElement operation =
        browser.find("#api .opblock:has(.opblock-summary-path[data-path='" + path + "'])");
    operation.findElement(By.cssSelector(".opblock-summary-control")).click();
    browser.waitUntil(path + " is open", () -> operation.getAttribute("class").contains("is-open"));
    return operation;
  }
}
