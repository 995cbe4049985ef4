package org.yangfan.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** A number as documents write it: 40, 1,600, 26.31, 三, 十二, 两百, 廿三, 两万五千, 1万2千. */
public final class Numeral {
  /** The characters of a Chinese number below 10,000. */
  static final String HAN = "零〇一二三四五六七八九十百千两廿卅";

  private static final String BELOW = "(?:\\d{1,4}(?:\\.\\d{1,2})?[千百]?|[" + HAN + "]{1,9})";

  /** What follows 万 in one number with it: 五千, 零五百, 2千, 3000. */
  private static final String REST =
      "(?:[零〇]?(?:[一二三四五六七八九两\\d][千百十]|(?<=[零〇])[一二三四五六七八九])[" + HAN + "\\d]{0,7}|\\d{3,4}(?!\\d))";

  private static final String SCALED =
      BELOW + "(?:亿" + BELOW + "万" + REST + "?|万" + REST + ")(?![万亿])";

  /**
   * A number in half-width digits or in Chinese ones. A scale (万, 亿) belongs to the measure, except
   * inside a number: 两万五千.
   */
  public static final String PATTERN =
      "(?:"
          + SCALED
          + "|\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?|["
          + HAN
          + "]{1,9})";

  /** What stands between the first and the last number of a range: 2024—2025年, 10至20个. */
  public static final String TO = "[-—~至到]{1,2}";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);
  private static final int MYRIAD = 10_000;
  private static final int HUNDRED_MILLION = 100_000_000;

  /** A comma of the full width that groups the digits of a number: 2，800. */
  private static final Pattern GROUPED =
      Pattern.compile("(?<![\\d.，,]|分之)\\d{1,3}(?:，\\d{3})+(?!\\d)");

  /** Two digits side by side say from which to which: 三五, 十七八, 两三百, 一二十. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<lead>|.*[十百千万零〇])(?<low>[一二三四五六七八九两])(?<high>[二三四五六七八九])(?<unit>|[十百千].*)");

  private static final Pattern PART =
      Pattern.compile("(?<times>[\\d.]*|[一二三四五六七八九]?)(?<unit>[十百千])|(?<last>[\\d.]+|[一二三四五六七八九])$");

  private Numeral() {}

  /** So many tenths in per cent, and the {@code rest} behind 成, or null: 三成五 is 35, 两成半 is 25. */
  public static BigDecimal ofTenths(String tenths, String rest) {
    BigDecimal value = value(tenths).multiply(BigDecimal.TEN);
    if (rest == null) {
      return value;
    }
    return value.add(rest.equals("半") ? BigDecimal.valueOf(5) : value(rest));
  }

  /** {@code printed}, as long as before, with plain commas in its numbers: 2，800 → 2,800. */
  public static String withPlainCommas(String printed) {
    return GROUPED.matcher(printed).replaceAll(number -> number.group().replace('，', ','));
  }

  /** The least and the greatest value of an approximate number (三五, 两三百); empty for others. */
  static List<BigDecimal> bounds(String printed) {
    Matcher between = BETWEEN.matcher(printed);
    if (!between.matches()) {
      return List.of();
    }
    String lead = between.group("lead");
    String unit = between.group("unit");
    BigDecimal low = value(lead + between.group("low") + unit);
    BigDecimal high = value(lead + between.group("high") + unit);
    return low.compareTo(high) < 0 ? List.of(low, high) : List.of();
  }

  /** The value of what {@link #PATTERN} matched. */
  public static BigDecimal value(String printed) {
    int scale = printed.indexOf('亿');
    int unit = scale < 0 ? MYRIAD : HUNDRED_MILLION;
    scale = scale < 0 ? printed.indexOf('万') : scale;
    if (scale < 0) {
      return plain(printed);
    }
    String rest = printed.substring(scale + 1);
    BigDecimal high = value(printed.substring(0, scale)).multiply(BigDecimal.valueOf(unit));
    return rest.isEmpty() ? high : high.add(value(rest));
  }

  private static BigDecimal plain(String printed) {
    String digits = printed.replace(",", "");
    char last = digits.charAt(digits.length() - 1);
    boolean arabic = Character.isDigit(digits.charAt(0)) && Character.isDigit(last);
    return arabic && digits.chars().allMatch(c -> c < 128)
        ? new BigDecimal(digits)
        : chinese(digits.replace('零', '〇').replace('两', '二').replace("廿", "二十").replace("卅", "三十"));
  }

  private static BigDecimal chinese(String digits) {
    return digits.chars().anyMatch(c -> UNITS.containsKey((char) c))
        ? withUnits(digits)
        : BigDecimal.valueOf(positional(digits));
  }

  private static long positional(String digits) {
    return digits.chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 10 + digit);
  }

  /** The sum of digits times their units; the digits may be Arabic ones: 2千5百, 1.5千. */
  private static BigDecimal withUnits(String digits) {
    BigDecimal sum = BigDecimal.ZERO;
    Matcher part = PART.matcher(digits);
    while (part.find()) {
      String last = part.group("last");
      sum = sum.add(last == null ? ofUnit(part) : digit(last));
    }
    return sum;
  }

  private static BigDecimal ofUnit(Matcher part) {
    BigDecimal unit = BigDecimal.valueOf(UNITS.get(part.group("unit").charAt(0)));
    String times = part.group("times");
    return times.isEmpty() ? unit : digit(times).multiply(unit);
  }

  private static BigDecimal digit(String times) {
    return Character.isDigit(times.charAt(0)) && times.charAt(0) < 128
        ? new BigDecimal(times)
        : BigDecimal.valueOf(positional(times));
  }
}
