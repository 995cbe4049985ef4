package org.yangfan.regex;

/** Where the parts of an expression end. */
final class Signs {
  private Signs() {}

  /** Index after the group, the class, the escaped or the plain character at {@code start}. */
  static int afterPart(String expression, int start) {
    if (expression.charAt(start) == '(') {
      int i = start + 1;
      while (expression.charAt(i) != ')') {
        i = afterPart(expression, i);
      }
      return i + 1;
    }
    return expression.charAt(start) == '['
        ? afterClass(expression, start)
        : afterOne(expression, start);
  }

  private static int afterClass(String expression, int start) {
    int open = 0;
    int i = start;
    do {
      char c = expression.charAt(i);
      open += c == '[' ? 1 : c == ']' ? -1 : 0;
      i = afterOne(expression, i);
    } while (open > 0);
    return i;
  }

  /** Index after the character at {@code start}, escaped or not; \p takes its name along. */
  private static int afterOne(String expression, int start) {
    if (expression.charAt(start) != '\\') {
      return start + 1;
    }
    boolean named = "pP".indexOf(expression.charAt(start + 1)) >= 0;
    return named
        ? expression.indexOf('}', start) + 1
        : start + (expression.charAt(start + 1) == 'u' ? 6 : 2);
  }

  /** Index after the sign at {@code start} that says how often, and the one after it. */
  static int afterQuantifier(String expression, int start) {
    int i = expression.charAt(start) == '{' ? expression.indexOf('}', start) : start;
    i++;
    boolean more = i < expression.length() && "?+".indexOf(expression.charAt(i)) >= 0;
    return more ? i + 1 : i;
  }
}
