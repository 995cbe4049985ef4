package org.yangfan.regex;

/** Finds the words that stand in every match of an expression. */
final class Needed {
  private static final String SIGNS = "\\[](){}.?*+^$|";

  private final String expression;
  private String longest = "";
  private String words = "";

  private Needed(String expression) {
    this.expression = expression;
  }

  /** The longest words that {@code expression} cannot do without; empty where none are seen. */
  static String of(String expression) {
    boolean plain = !expression.contains("(?i") && !expression.contains("\\Q");
    return plain ? new Needed(expression).read() : "";
  }

  private String read() {
    int index = 0;
    while (index < expression.length()) {
      char c = expression.charAt(index);
      if (c == '|') {
        return "";
      }
      boolean isWord = SIGNS.indexOf(c) < 0;
      index = isWord ? index + 1 : Signs.afterPart(expression, index);
      char sign = index < expression.length() ? expression.charAt(index) : ' ';
      boolean counted = "?*+{".indexOf(sign) >= 0;
      boolean stays = !counted || sign == '+';
      words = isWord && stays ? words + c : words;
      if (!isWord || counted) {
        close();
      }
      index = counted ? Signs.afterQuantifier(expression, index) : index;
    }
    close();
    return longest;
  }

  private void close() {
    longest = words.length() > longest.length() ? words : longest;
    words = "";
  }
}
