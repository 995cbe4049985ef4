package org.yangfan.extract.head;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Tells whether a torn text has its head below the part that its tasks begin in. */
final class HeadBelow {
  /** Says of which place's 5G it is, or of which years'. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "^(?:(?=.*5G)\\p{IsHan}{2,8}?(?:省|自治区|[市县区州盟旗](?=5G|加快|推进))|(?![（(\\d一二三四五六七八九十]{1,3}[）)、.]).*5G.*"
              + PlanTitle.YEARS
              + ")");

  /** A notice: 关于印发《…》的通知. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000#*]*+(?:\\p{IsHan}{4,30})?关于(?:印发|下发|发布|公布)[^。，\\r\\n]{4,80}的?通知[ \\t\\u3000*]*$");

  private HeadBelow() {}

  /** Whether {@code header} has no title, but what stands below it has one, or a notice. */
  static boolean isIn(Text text, Span header) {
    Span rest = new Span(header.end(), text.length());
    return PlanTitle.in(text, header) == null
        && (new TitleLines(text, rest).last(WHOSE) != null || hasNotice(text, rest));
  }

  /** Whether a line of {@code rest} is a notice about a plan for 5G. */
  private static boolean hasNotice(Text text, Span rest) {
    if (text.string().indexOf("关于", rest.start()) < 0) {
      return false;
    }
    Matcher notice = NOTICE.matcher(text.string()).region(rest.start(), rest.end());
    return notice.find() && PlanTitle.SUBJECT.matcher(notice.group()).find();
  }
}
