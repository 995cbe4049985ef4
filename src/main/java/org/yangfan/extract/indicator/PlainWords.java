package org.yangfan.extract.indicator;

import org.yangfan.regex.Pattern;

/** Words as names have them: without quotation marks and brackets, with the plus sign of 5G+. */
final class PlainWords {
  /** Quotation marks, and the mask of brackets. */
  private static final Pattern QUOTES = Pattern.compile("[“”\"‘’\u0001]");

  private PlainWords() {}

  static String unquoted(String words) {
    return QUOTES.matcher(words).replaceAll("");
  }

  /** A plus sign that was misread as the numeral 十 is one again. */
  static String plus(String words) {
    return words.replace("5G十", "5G+");
  }
}
