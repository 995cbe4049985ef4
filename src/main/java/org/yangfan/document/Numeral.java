package org.yangfan.document;

/** Reads the whole numbers that headings carry: 8, １２, 二十四, ③, ⒊, ㈢. */
public final class Numeral {
  private static final String DIGITS = "〇一二三四五六七八九";

  /** The first and the last of each row of numbers that are one character with their mark. */
  private static final String[] MARKED = {"①⑳", "⑴⒇", "⒈⒛", "❶❿", "㈠㈩"};

  private static final int NONE = -1;

  private Numeral() {}

  /** The value of {@code words}, or -1 where they are null or no number up to 999. */
  public static int parse(String words) {
    if (words == null || words.isEmpty() || words.length() > 6) {
      return NONE;
    }
    char first = words.charAt(0);
    for (String row : MARKED) {
      if (words.length() == 1 && first >= row.charAt(0) && first <= row.charAt(1)) {
        return first - row.charAt(0) + 1;
      }
    }
    return Character.isDigit(first) ? arabic(words) : chinese(words);
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
      int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
      int known = DIGITS.indexOf(c == '零' ? '〇' : c == '两' ? '二' : c);
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
