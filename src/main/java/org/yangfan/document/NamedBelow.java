package org.yangfan.document;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds 场景1 or 项目一 in a line of its own, above one that gives its name: 场景名称：5G+智慧码头. */
final class NamedBelow {
  private static final String BLANK = "[ \\t\\u3000\\u00A0]*+";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<label>(?:应用)?场景|任务|项目|行动|工程|案例)"
              + BLANK
              + "(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})"
              + "[：:]?[ \\t\\u3000\\u00A0*]*+[\\r\\n][\\s\\u3000\\u00A0*#>\\-•·]*+"
              + "(?:应用)?(?:场景|任务|项目|行动|工程|案例)?名称\\*{0,2}[：:]\\*{0,2}"
              + BLANK);

  private NamedBelow() {}

  /**
   * The heading whose label starts at {@code start}, or null.
   *
   * @param depth how many {@code #} stand before it
   */
  static Heading at(Text text, int start, int depth, int lead) {
    Matcher form = FORM.matcher(text.string()).region(start, text.string().length());
    if (!form.lookingAt() || form.end() >= text.string().length()) {
      return null;
    }
    Span title = HeadingTitle.inLine(text, form.end(), text.lineAt(form.end()).end());
    return title == null
        ? null
        : new Heading(
            HeadingStyle.LABELLED,
            depth,
            form.group("label"),
            form.group("number"),
            lead,
            new Span(start, title.end()),
            title);
  }
}
