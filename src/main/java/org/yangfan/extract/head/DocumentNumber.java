package org.yangfan.extract.head;

import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The number of a notice: 渝经信规范〔2021〕7号. */
final class DocumentNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\p{IsHan}A-Za-z]{2,20})[\\s\\u3000]*([〔\\[(（【［]\\s*\\d{4}\\s*[〕\\])）】］][\\s\\u3000]*第?\\s*\\d{1,4}\\s*号)");
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("^.*(?:通知|文件|意见|字号[：:]?|文号[：:]?|打印|收藏|关闭|下载|分享|纠错|页面|次)(?=.)");
  private static final int LONGEST_LINE = 40;

  private DocumentNumber() {}

  /** The first that {@code header} does not only cite, or a line behind it; null for none. */
  static String of(Text text, Span header) {
    String inHead = inHead(text, header);
    return inHead == null ? ownLine(text, header.end()) : inHead;
  }

  private static String inHead(Text text, Span header) {
    Matcher matcher = NUMBER.matcher(text.string()).region(header.start(), header.end());
    boolean found = matcher.find();
    while (found && Cited.at(text, matcher.start())) {
      found = matcher.find();
    }
    return found ? printed(text, matcher) : null;
  }

  /** The first behind {@code from} that is a line of its own, or null. */
  private static String ownLine(Text text, int from) {
    int sign = text.string().indexOf('号', from);
    while (sign >= 0) {
      Span line = text.trim(text.lines().get(text.line(sign) - 1));
      Matcher matcher = NUMBER.matcher(text.string()).region(line.start(), line.end());
      if (line.end() == sign + 1 && line.length() <= LONGEST_LINE && matcher.matches()) {
        return printed(text, matcher);
      }
      sign = text.string().indexOf('号', sign + 1);
    }
    return null;
  }

  /** With ASCII digits and letters, without what a page glued to it. */
  private static String printed(Text text, Matcher matcher) {
    Matcher before = BEFORE_NUMBER.matcher(matcher.group(1));
    int start = matcher.start(1) + (before.find() ? before.end() : 0);
    return Wording.solid(PlainCharacters.halfWidth(text.slice(new Span(start, matcher.end(2)))));
  }
}
