package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Parts a title from the promise that a blank alone parts from it: 3. 海岛旅游 建设示范项目5个. */
final class RunInTitles {
  private static final Pattern TITLE =
      Pattern.compile(
          "[\\s*]*(?:[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])[\\s*]*"
              + "(?![每各到])[\\p{IsHan}A-Z+&&[^年月日末底]]{2,12}\\**[ \\t\\u3000]+(?=\\p{IsHan})");

  private RunInTitles() {}

  /** {@code lines}, those with such a title in two. */
  static List<Span> apart(Text text, List<Span> lines) {
    List<Span> parts = new ArrayList<>();
    for (Span line : lines) {
      Matcher title = TITLE.matcher(text.string()).region(line.start(), line.end());
      if (title.lookingAt() && Verbs.isAt(text.string(), title.end(), line.end())) {
        parts.add(new Span(line.start(), title.end()));
        parts.add(new Span(title.end(), line.end()));
      } else {
        parts.add(line);
      }
    }
    return parts;
  }
}
