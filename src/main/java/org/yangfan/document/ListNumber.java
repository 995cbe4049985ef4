package org.yangfan.document;

import java.util.Locale;

/** Numbers of list items in the formats of Word that Chinese documents use. */
final class ListNumber {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private ListNumber() {}

  /**
   * {@code value} as {@code format} (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59) writes it; in
   * plain digits where the format is not known or has no such number.
   */
  static String of(int value, String format) {
    if (value < 1 || value > 199) {
      return String.valueOf(value);
    }
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting" ->
          han(value);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
          digits(value, Numeral.DIGITS);
      case "chineseLegalSimplified", "ideographLegalTraditional" -> digits(value, Numeral.LEGAL);
      case "ideographTraditional" -> listed(value, STEMS);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(value, '①');
      case "decimalEnclosedParen" -> enclosed(value, '⑴');
      case "decimalEnclosedFullstop" -> enclosed(value, '⒈');
      case "decimalFullWidth", "decimalFullWidth2" -> digits(value, "０１２３４５６７８９");
      case "decimalZero" -> "%02d".formatted(value);
      case "upperLetter" -> letter(value, 'A');
      case "lowerLetter" -> letter(value, 'a');
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "none" -> "";
      default -> String.valueOf(value);
    };
  }

  private static String han(int value) {
    if (value >= 100) {
      int rest = value % 100;
      return "一百"
          + (rest == 0 ? "" : rest < 10 ? "零" + Numeral.DIGITS.charAt(rest) : tens(rest, true));
    }
    return tens(value, false);
  }

  private static String tens(int value, boolean afterHundred) {
    int tens = value / 10;
    String ones = value % 10 == 0 ? "" : Numeral.DIGITS.substring(value % 10, value % 10 + 1);
    if (tens == 0) {
      return ones;
    }
    return (tens == 1 && !afterHundred ? "" : Numeral.DIGITS.substring(tens, tens + 1))
        + "十"
        + ones;
  }

  private static String digits(int value, String digits) {
    return String.valueOf(value)
        .chars()
        .mapToObj(digit -> digits.substring(digit - '0', digit - '0' + 1))
        .reduce("", String::concat);
  }

  private static String listed(int value, String items) {
    return value <= items.length() ? items.substring(value - 1, value) : String.valueOf(value);
  }

  private static String enclosed(int value, char first) {
    return value <= 20 ? String.valueOf((char) (first + value - 1)) : String.valueOf(value);
  }

  /** a, b … z, aa, bb … as Word counts. */
  private static String letter(int value, char first) {
    String letter = String.valueOf((char) (first + (value - 1) % 26));
    return letter.repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
