package org.yangfan.extract.head;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Pattern;

/** Tells what a head says of other documents from what it says of its own plan. */
final class Cited {
  /** After 按照 and the like, inside 《…》, or in the brackets after 《…》. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:根据|按照|依据|落实|贯彻|遵照|对照|结合)[^。\\r\\n]*$|《[^》]*$|》[ \\t\\u3000]*[〔\\[(（【［][^。\\r\\n]{0,3}$");

  private static final int FAR = 40;

  private Cited() {}

  /** Whether the words at {@code index} (UTF-16) are those of a document that is only named. */
  static boolean at(Text text, int index) {
    return BEFORE.matcher(text.plain(new Span(Math.max(0, index - FAR), index))).find();
  }
}
