package org.yangfan.extract.outline;

import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.PlanTitle;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the tasks of a text without any chapter or number: paragraphs that open with a field after
 * 5G+, or with a short sentence and close with their bodies.
 */
final class TaskParagraphs {
  private static final String GAP = "[\\s\\u3000*]*+";
  private static final String UNITS =
      "[（(〔\\[【][^（()）]{0,6}(?:单位|部门|牵头|责任|负责|配合)[：:][^（()）]*[）)〕\\]】]。?";

  /** In the order in which they are tried. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(GAP + "([“\"]?5G\\s?\\+[^。，；：:！？*\\t]{2,18})(?:[。：:].*|[\\s*]*)"),
          Pattern.compile(GAP + "([^\\s。，；：:！？][^。，；：:！？]{3,31})[。：:].*" + UNITS + "\\s*"));

  private TaskParagraphs() {}

  /** {@code found} and, where the body of a plan begins at none of them, these headings. */
  static List<Heading> with(List<Heading> found, Text text) {
    if (BodyStart.of(text, found) < text.length()) {
      return found;
    }
    for (Pattern form : FORMS) {
      List<Heading> tasks =
          text.lines().stream()
              .map(line -> form.matcher(text.string()).region(line.start(), line.end()))
              .filter(line -> line.matches() && !PlanTitle.isForm(Wording.solid(line.group(1))))
              .map(TaskParagraphs::heading)
              .toList();
      if (tasks.size() > 1) {
        return Heading.merged(found, tasks);
      }
    }
    return found;
  }

  private static Heading heading(Matcher line) {
    Span title = new Span(line.start(1), line.end(1));
    return Heading.unmarked(HeadingStyle.UNNUMBERED, line.start(), title);
  }
}
