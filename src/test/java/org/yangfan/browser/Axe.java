package org.yangfan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The accessibility rules of axe-core, run in the page that a browser shows. Links in the running
 * text of a document may be as small as its letters, as WCAG 2.5.8 has it ("inline").
 */
final class Axe {
  private static final String RUN =
      """
      const [options, done] = arguments;
      axe.run(document, JSON.parse(options)).then(
        (found) => done(found.violations.flatMap((rule) => rule.nodes
          .filter((node) => rule.id !== "target-size" || !document.querySelector(node.target[0])?.closest(".words"))
          .map((node) =>
          `${rule.id}: ${rule.help}: ${node.target} ${node.html} ${node.failureSummary}`))),
        (error) => done([String(error)]));
      """;
  private static final String RULES =
      """
      {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
       "resultTypes": ["violations"]}""";
  private static final String SCRIPT = script();

  private Axe() {}

  /** What breaks WCAG 2.2 AA or good practice in the page as it looks now. */
  static List<String> violations(Browser browser) {
    browser.run(SCRIPT);
    return browser.await(RUN, RULES);
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
