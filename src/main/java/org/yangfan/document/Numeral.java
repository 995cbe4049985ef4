package org.yangfan.document;

import java.util.List;

/**
 * Reads the whole numbers that headings carry: 8, １２, 二十四, 叁, ③, ⒊, ㈢, IV, C; of 2.1.3 the last.
 */
public final class Numeral {
  /** The digits from 0 to 9. */
  static final String DIGITS = "〇一二三四五六七八九";

  /** The same as they are written on cheques. */
  static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";

  /** The first and the last of each row of numbers that are one character with their mark. */
  private static final String[] MARKED = {"①⑳", "⑴⒇", "⒈⒛", "❶❿", "㈠㈩"};

  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
  private static final List<String> ROMAN_LETTERS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final String LETTERS = "ABCDEFGH";
  private static final int NONE = -1;

  private Numeral() {}

  /** The value of {@code words}, or -1 where they are null or no number up to 999. */
  public static int parse(String words) {
    if (words == null || words.isEmpty() || words.length() > 6) {
      return NONE;
    }
    char first = words.charAt(0);
    int sign = words.length() == 1 ? sign(first) : ROMAN_LETTERS.indexOf(words) + 1;
    if (sign > 0) {
      return sign;
    }
    return Character.isDigit(first)
        ? arabic(words.substring(words.lastIndexOf('.') + 1))
        : chinese(words);
  }

  /** The value of a number that is one sign, Roman or a letter; 0 where it is none. */
  private static int sign(char sign) {
    for (String row : MARKED) {
      if (sign >= row.charAt(0) && sign <= row.charAt(1)) {
        return sign - row.charAt(0) + 1;
      }
    }
    int roman = ROMAN.indexOf(sign) + ROMAN_LETTERS.indexOf("" + sign) + 2;
    return roman > 0 ? roman : LETTERS.indexOf(Character.toUpperCase(sign)) + 1;
  }

  private static int arabic(String words) {
    int value = 0;
    for (char c : words.toCharArray()) {
      int digit = Character.digit(c, 10);
      if (digit < 0) {
        return NONE;
      }
      value = Math.min(value * 10 + digit, 1_000_000);
    }
    return value;
  }

  private static int chinese(String words) {
    int value = 0;
    int digit = 0;
    for (char c : words.toCharArray()) {
      int unit = c == '十' || c == '拾' ? 10 : c == '百' ? 100 : 0;
      int legal = LEGAL.indexOf(c);
      int known = legal >= 0 ? legal : DIGITS.indexOf(c == '零' ? '〇' : c == '两' ? '二' : c);
      if (unit > 0) {
        value += Math.max(digit, 1) * unit;
        digit = 0;
      } else if (known >= 0) {
        digit = known;
      } else {
        return NONE;
      }
    }
    return value + digit;
  }
}
