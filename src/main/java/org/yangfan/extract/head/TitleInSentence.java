package org.yangfan.extract.head;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the title of a plan among other words of its line: in a notice, or glued. */
final class TitleInSentence {
  private static final Pattern QUOTED =
      Pattern.compile("(?:印发|下发|发布|转发|公布)([^《。，\\r\\n]{0,12})《([^》]{4,80})》");
  private static final Pattern UNQUOTED =
      Pattern.compile(
          "关于(?:印发|下发|发布|公布)\\s*([^《》。，]{4,80}?"
              + PlanTitle.KIND
              + "\\s*"
              + PlanTitle.PERIOD
              + "?)\\s*的?通知");

  private static final Pattern NOW =
      Pattern.compile("(?:^|[，,。：:；现\\s])将?《([^》]{4,80})》[^。《]{0,30}?(?:印发|转发|下发|发布)(?:给|如下)");

  /** What a table of data about the document calls it: 标题：…. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?m)(?:^|[\\s|])(?:标\\s*题|题\\s*名|名\\s*称)\\**[ \\t]*[：:|][ \\t\\u3000|]*([^《》。，；！？：:|\\r\\n]{2,60}?"
              + PlanTitle.KIND
              + "\\s?"
              + PlanTitle.PERIOD
              + "?)(?=[ \\t\\u3000|]*$)");

  /** Up to the word for what a plan is; its group is left open. */
  private static final String OPENS_LINE =
      "(?m)^[ \\t\\u3000#*]*+((?:(?!关于|印发|根据|按照)[^《》。，；！？：:\\r\\n]){2,60}?" + PlanTitle.KIND;

  /** A title that opens a line and ends with its years, whatever a crawl glued to it. */
  private static final Pattern GLUED =
      Pattern.compile(OPENS_LINE + "\\s?[（(][^（）()\\r\\n]{0,6}\\d{4}[^（）()\\r\\n]{0,12}[）)])");

  /** A title without years that opens a line and that a body with its date is glued to. */
  private static final Pattern GLUED_TO_ISSUER =
      Pattern.compile(
          OPENS_LINE
              + ")(?!"
              + PlanTitle.KIND
              + ")(?=\\p{IsHan}{2,20}(?:局|厅|委员会|办公室|政府)\\s?\\d{4}年)");

  private TitleInSentence() {}

  /** The first in {@code header} that is the plan's own; null for none. */
  static PlanTitle in(Text text, Span header) {
    for (Pattern form : List.of(QUOTED, UNQUOTED, NOW, LABELLED, GLUED, GLUED_TO_ISSUER)) {
      Matcher matcher = form.matcher(text.string()).region(header.start(), header.end());
      while (matcher.find()) {
        int group = matcher.groupCount();
        Span span = new Span(matcher.start(group), matcher.end(group));
        if (!Cited.at(text, matcher.start())) {
          return new PlanTitle(Wording.solid(matcher.group(group)), span);
        }
      }
    }
    return null;
  }

  /**
   * Of 关于印发…的通知 the title in its middle; all of {@code name} where it is no such notice.
   *
   * @param plain of the characters of {@link Text#plain}
   */
  static Span inNotice(Text plain, Span name) {
    Matcher notice = UNQUOTED.matcher(plain.string()).region(name.start(), name.end());
    return notice.find() ? new Span(notice.start(1), notice.end(1)) : name;
  }
}
