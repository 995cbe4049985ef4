package org.yangfan.regex;

import java.util.List;

/** Finds in an expression what looks at the characters around a match. */
final class LookAround {
  private static final List<String> BEHIND = List.of("(?<=", "(?<!");
  private static final List<String> GIVEN_UP = List.of("(?<=", "(?<!", "(?!");

  private final String expression;
  private final StringBuilder kept = new StringBuilder();
  private boolean found;

  private LookAround(String expression) {
    this.expression = expression;
  }

  /** Whether {@code expression} has an anchor, the edge of a word or looks behind itself. */
  static boolean isIn(String expression) {
    return new LookAround(expression).read().found;
  }

  /**
   * {@code expression} without what it asks of the characters before and forbids to follow: it
   * matches wherever the whole one does.
   */
  static String without(String expression) {
    return new LookAround(expression).read().kept.toString();
  }

  private LookAround read() {
    int depth = 0;
    int givenUp = Integer.MAX_VALUE;
    for (int i = 0; i < expression.length(); ) {
      int end = endOfPart(i);
      String part = expression.substring(i, end);
      depth += part.equals("(") ? 1 : 0;
      if (opens(GIVEN_UP, i)) {
        givenUp = Math.min(givenUp, depth);
      }
      found |= List.of("^", "$", "\\b", "\\B").contains(part) || opens(BEHIND, i);
      if (depth < givenUp && !part.equals("\\b") && !part.equals("\\B")) {
        kept.append(part);
      }
      depth -= part.equals(")") ? 1 : 0;
      givenUp = depth < givenUp ? Integer.MAX_VALUE : givenUp;
      i = end;
    }
    return this;
  }

  private boolean opens(List<String> groups, int index) {
    return groups.stream().anyMatch(group -> expression.startsWith(group, index));
  }

  /** Where the part ends that begins at {@code start}: a class, a quotation, or a character. */
  private int endOfPart(int start) {
    if (expression.startsWith("\\Q", start)) {
      int end = expression.indexOf("\\E", start);
      return end < 0 ? expression.length() : end + 2;
    }
    int open = 0;
    int i = start;
    do {
      char c = expression.charAt(i);
      open += c == '[' ? 1 : c == ']' && open > 0 ? -1 : 0;
      i += c == '\\' ? 2 : 1;
    } while (open > 0);
    return i;
  }
}
