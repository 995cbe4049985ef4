package org.yangfan.extract.target;

import org.yangfan.regex.Pattern;

/** What leads from a figure to the one that it rises or falls to: 由26%提升至40%. */
final class Rise {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:提升|提高|增长|增加|扩大|上升|扩展|拓展|降低|下降|压缩|压减|压降|缩短|延伸|延长|缩减|减少|发展|增|升|降|扩)[至到]|的?基础上");

  private Rise() {}

  /** Whether one starts at {@code index}. */
  static boolean startsAt(String string, int index) {
    return WORDS.matcher(string).region(index, string.length()).lookingAt();
  }

  /** Whether the words from {@code start} to {@code end} say so and nothing else. */
  static boolean isBetween(String string, int start, int end) {
    return WORDS.matcher(string).region(start, end).matches();
  }
}
