package org.yangfan.document;

import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds 场景1 or 项目一 in a line of its own, above one that gives its name: 场景名称：5G+智慧码头; and 序号：1
 * above 场景：5G+智慧码头.
 */
final class NamedBelow {
  private static final String BLANK = "[ \\t\\u3000\\u00A0]*+";

  private static final String MARGIN = "[\\s\\u3000\\u00A0*#>\\-•·]*+";
  private static final String LABEL = "(?:场景|任务|项目|行动|工程|案例)";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<label>(?:应用)?"
                  + LABEL
                  + ")"
                  + BLANK
                  + "(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})"
                  + "[：:]?[ \\t\\u3000\\u00A0*]*+[\\r\\n]"
                  + MARGIN
                  + "(?:应用)?"
                  + LABEL
                  + "?名称\\*{0,2}[：:]\\*{0,2}"
                  + BLANK),
          Pattern.compile(
              "(?:序号|编号)\\*{0,2}[：:]\\*{0,2}"
                  + BLANK
                  + "(?<number>\\d{1,3})[ \\t\\u3000\\u00A0*]*+[\\r\\n]"
                  + MARGIN
                  + "(?:应用)?(?<label>"
                  + LABEL
                  + ")(?:名称)?\\*{0,2}[：:]\\*{0,2}"
                  + BLANK));

  private NamedBelow() {}

  /**
   * The heading whose mark starts at {@code start}, or null.
   *
   * @param depth how many {@code #} stand before it
   */
  static Heading at(Text text, int start, int depth, int lead) {
    for (Pattern pattern : FORMS) {
      Matcher form = pattern.matcher(text.string()).region(start, text.string().length());
      if (form.lookingAt() && form.end() < text.string().length()) {
        return named(text, form, depth, lead);
      }
    }
    return null;
  }

  private static Heading named(Text text, Matcher form, int depth, int lead) {
    Span title = HeadingTitle.inLine(text, form.end(), text.lineAt(form.end()).end());
    return title == null
        ? null
        : new Heading(
            HeadingStyle.LABELLED,
            depth,
            form.group("label"),
            form.group("number"),
            lead,
            new Span(form.start(), title.end()),
            title);
  }
}
