package org.yangfan.extract.indicator;

import org.yangfan.document.Span;
import org.yangfan.extract.wording.Brackets;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Short brackets that belong to the name of a thing: 镇乡（街道）驻地, 创业人才（团队）. */
public final class BracketsInNames {
  private static final Pattern MASKED =
      Pattern.compile("(?<before>[^%1$s]{1,4})%1$s{3,10}".formatted(Brackets.MASK));

  private static final Pattern PART_OF_NAME =
      Pattern.compile("[（(](?:[\\p{IsHan}、]{1,8}|[A-Z][A-Za-z0-9-]{1,7})[）)]");

  private BracketsInNames() {}

  /** {@code words} with the brackets that {@code clause} of {@code printed} has in their place. */
  public static String restored(String words, String printed, Span clause) {
    return MASKED
        .matcher(words)
        .replaceAll(
            masked -> {
              String before = masked.group(1);
              int length = masked.group().length() - before.length();
              int at = printed.indexOf(before, clause.start()) + before.length();
              boolean unit = length == 3 && "数率量额".indexOf(before.charAt(before.length() - 1)) >= 0;
              boolean found = !unit && at >= before.length() && at + length <= clause.end();
              String bracket = found ? printed.substring(at, at + length) : "";
              return Matcher.quoteReplacement(
                  before + (PART_OF_NAME.matcher(bracket).matches() ? bracket : ""));
            });
  }
}
