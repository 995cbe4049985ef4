package org.yangfan.document;

import java.util.BitSet;
import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the blanks between Chinese words and figures or letters of a text whose typesetter puts one
 * there: 2023 年建成 5G 基站 40 万个. In a line of prose no such blank parts anything; in others only
 * those stand in the way that part a number from its measure of time.
 */
final class BlanksAtNumbers {
  private static final String PROSE = "，。；";
  private static final String TIME = "年月日号项";

  /** 3 of 2026 年 3 月, before its end. */
  private static final Pattern DATE = Pattern.compile("\\d{1,2} ?[月日]");

  /** 措施 1 before a title: a blank parts the two. */
  private static final Pattern LABEL =
      Pattern.compile("[#*\\s]*(?:措施|举措|任务|行动|工程|场景|专栏|方向) ?\\d{1,2}(?= )");

  private final String string;

  private BlanksAtNumbers(String string) {
    this.string = string;
  }

  /**
   * Marks them in {@code needless}; where most figures of {@code string} stand close, those at
   * years alone.
   */
  static void mark(String string, List<Span> lines, BitSet needless) {
    BlanksAtNumbers blanks = new BlanksAtNumbers(string);
    BitSet parting = new BitSet();
    int close = 0;
    for (Span line : lines) {
      boolean prose = blanks.isProse(line);
      boolean inWords = false;
      Matcher label = LABEL.matcher(string).region(line.start(), line.end());
      int title = label.lookingAt() ? label.end() : -1;
      for (int i = line.start() + 1; i + 1 < line.end(); i++) {
        inWords |= isHan(string.charAt(i - 1));
        if (blanks.isClose(i)) {
          close++;
        } else if (blanks.isAtYear(i)) {
          needless.set(i);
          parting.set(i);
        } else if (blanks.isParting(i) && (prose && inWords && i != title || blanks.isInTime(i))) {
          parting.set(i);
        }
      }
    }
    if (parting.cardinality() > close) {
      needless.or(parting);
    }
  }

  private boolean isProse(Span line) {
    return string.substring(line.start(), line.end()).chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
  }

  /** Whether a figure and a Chinese word meet before {@code i}. */
  private boolean isClose(int i) {
    char before = string.charAt(i - 1);
    char after = string.charAt(i);
    return isHan(before) && isDigit(after) || isDigit(before) && isHan(after);
  }

  private boolean isParting(int i) {
    char before = string.charAt(i - 1);
    char after = string.charAt(i + 1);
    return string.charAt(i) == ' '
        && (isHan(before) && isAscii(after) || isAscii(before) && isHan(after));
  }

  /** Whether a single blank at {@code i} stands in 到 2026 年, where none parts anything. */
  private boolean isAtYear(int i) {
    return string.charAt(i) == ' '
        && ("到至".indexOf(string.charAt(i - 1)) >= 0 && string.startsWith("20", i + 1)
            || string.charAt(i + 1) == '年' && isDigit(string.charAt(i - 1)));
  }

  private boolean isInTime(int i) {
    return isDigit(string.charAt(i - 1)) && TIME.indexOf(string.charAt(i + 1)) >= 0
        || "年月".indexOf(string.charAt(i - 1)) >= 0
            && DATE.matcher(string).region(i + 1, string.length()).lookingAt();
  }

  private static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters, digits and what ends figures. */
  private static boolean isAscii(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '%' || c == '+');
  }
}
