package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** A number as documents write it: 40, 1,600, 26.31, 三, 十二, 两百. */
final class Numeral {
  /** A number in half-width digits or in Chinese ones; scales (万, 亿) belong to the measure. */
  static final String PATTERN =
      "(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?"
          + "|[零〇一二三四五六七八九十百千两]{1,9})";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);

  /** A comma of the full width that groups the digits of a number: 2，800. */
  private static final Pattern GROUPED =
      Pattern.compile("(?<![\\d.，,])\\d{1,3}(?:，\\d{3})+(?!\\d)");

  private Numeral() {}

  /** {@code printed}, as long as before, with plain commas in its numbers: 2，800 → 2,800. */
  static String withPlainCommas(String printed) {
    return GROUPED.matcher(printed).replaceAll(number -> number.group().replace('，', ','));
  }

  /** The value of what {@link #PATTERN} matched. */
  static BigDecimal value(String printed) {
    char first = printed.charAt(0);
    return first >= '0' && first <= '9'
        ? new BigDecimal(printed.replace(",", ""))
        : BigDecimal.valueOf(chinese(printed.replace('零', '〇').replace('两', '二')));
  }

  private static long chinese(String digits) {
    return digits.chars().anyMatch(c -> UNITS.containsKey((char) c))
        ? withUnits(digits)
        : positional(digits);
  }

  private static long positional(String digits) {
    return digits.chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 10 + digit);
  }

  private static long withUnits(String digits) {
    long sum = 0;
    long digit = 0;
    boolean given = false;
    for (char c : digits.toCharArray()) {
      Integer unit = UNITS.get(c);
      if (unit == null) {
        digit = DIGITS.indexOf(c);
        given = digit > 0;
      } else {
        sum += (given ? digit : 1) * unit;
        digit = 0;
        given = false;
      }
    }
    return sum + digit;
  }
}
