package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every kind of page in both languages, in light and dark colours, wide and narrow: nothing keeps
 * anybody out, nothing is wrong in the console, nobody else is asked, nothing sticks out sideways.
 */
@ExtendWith(Visit.class)
class EveryPageIT {
  private static final String TOO_WIDE =
      """
      const edge = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth <= edge ? "" :
        [...document.body.querySelectorAll("*")]
          .filter((each) => each.getBoundingClientRect().right > edge && !each.closest(".scroll"))
          .map((each) => each.outerHTML.slice(0, 200)).slice(0, 3).join("\\n") || "the page";
      """;

  /** WCAG 3.1.2: a screen reader is told what to read as Chinese, and what as English. */
  private static final String IN_ANOTHER_LANGUAGE =
      """
      const count = (text, letters) => (text.match(letters) ?? []).length;
      const foreign = {
        zh: (text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text),
        en: (text) => count(text, /\\p{Script=Han}/gu) > count(text, /[a-z]/gi),
      };
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.data.trim();
        const element = texts.currentNode.parentElement;
        const lang = element.closest("[lang]").lang;
        if (lang === document.documentElement.lang && foreign[lang](text)
            && !element.closest("script, code, pre, option, .editor")) {
          found.push(`${element.tagName} ${text.slice(0, 80)}`);
        }
      }
      return found.slice(0, 5).join("\\n");
      """;

  private final Browser browser;

  EveryPageIT(Browser browser) {
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsForEverybody() {
    return Arrays.stream(SitePage.values())
        .filter(page -> page != SitePage.NOT_IN_THAT_FORMAT) // browsers accept every format
        .flatMap(
            page ->
                SitePage.LANGUAGES.stream()
                    .map(
                        lang ->
                            DynamicTest.dynamicTest(
                                page.word() + " " + lang,
                                () -> assertEquals("", faults(page, lang)))));
  }

  private String faults(SitePage page, String lang) throws IOException {
    List<String> faults = new ArrayList<>();
    browser.resize(Browser.WIDE);
    browser.faults();
    browser.go(page.in(lang));
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      browser.shoot(page.word() + "-" + lang + (dark ? "-dark" : "-light") + "-wide");
      faults.addAll(Axe.violations(browser));
    }
    browser.resize(Browser.NARROW);
    browser.shoot(page.word() + "-" + lang + "-narrow");
    String wide = String.valueOf(browser.run(TOO_WIDE));
    if (!wide.isEmpty()) {
      faults.add("wider than the window: " + wide);
    }
    String foreign = String.valueOf(browser.run(IN_ANOTHER_LANGUAGE));
    if (!foreign.isEmpty()) {
      faults.add("not marked as of another language: " + foreign);
    }
    faults.addAll(browser.faults());
    return String.join("\n", faults);
  }
}
