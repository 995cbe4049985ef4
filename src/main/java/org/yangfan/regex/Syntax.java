package org.yangfan.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of an expression, as far as this room reads them; and where its parts end. */
final class Syntax {
  /** A character of which one half is not another's. */
  private static final String CHARACTER = "\\x00-\\uD7FF\\uE000-\\uFFFF&&";

  private static final String ESCAPE =
      "\\\\(?:[dDsSwWRtnrf]|u(?![dD][89a-fA-F])\\p{XDigit}{4}|[pP]\\{\\w+}|(?!\\w)[\\x00-\\x7F])";
  private static final String IN_CLASS =
      "(?!&&\\^|-[\\[&])(?:[" + CHARACTER + "[^\\[\\]\\\\]]|" + ESCAPE + ")";
  private static final String INNER_CLASS = "\\[\\^?+(?:" + IN_CLASS + ")++]";
  private static final String CLASS = "\\[\\^?+(?:" + IN_CLASS + "|" + INNER_CLASS + ")++]";
  private static final String QUANTIFIER = "(?:(?:[?*+]|\\{\\d+(?:,\\d*)?})[?+]?+)?+";
  private static final String OPENING =
      "\\((?!\\?)|\\(\\?(?:[:=!>]|[ms]+:|<\\p{Alpha}\\p{Alnum}*>|(?<looksBehind><[=!]))";

  /** One part, and how often it may stand. */
  private static final Pattern PART =
      Pattern.compile(
          ("(?:[" + CHARACTER + "[^\\\\\\[\\](){}?*+|^$]]|" + CLASS + "|" + ESCAPE + "|\\))")
              + (QUANTIFIER + "|\\||" + OPENING + "|(?<looksAround>[\\^$]|\\\\[bBAzZ])"));

  /** Flags are for the whole expression, or for a group. */
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[ms]+\\)");

  private final boolean isRead;
  private final boolean looksAround;

  private Syntax(boolean isRead, boolean looksAround) {
    this.isRead = isRead;
    this.looksAround = looksAround;
  }

  static Syntax of(String expression) {
    Matcher part = PART.matcher(expression);
    Matcher flags = FLAGS.matcher(expression);
    int index = flags.lookingAt() ? flags.end() : 0;
    boolean looksAround = false;
    int open = 0;
    while (open >= 0 && part.region(index, expression.length()).lookingAt()) {
      looksAround |= part.start("looksBehind") >= 0 || part.start("looksAround") >= 0;
      char first = expression.charAt(index);
      open += first == '(' ? 1 : first == ')' ? -1 : 0;
      index = part.end();
    }
    return new Syntax(index == expression.length() && open == 0, looksAround);
  }

  /** Whether every sign is one that this room knows; else the expression is left as it is. */
  boolean isRead() {
    return isRead;
  }

  /** Whether a match depends on what stands before it, or on where the text begins or ends. */
  boolean looksAround() {
    return looksAround;
  }

  /** Index after the group, the class, the escaped or the plain character at {@code start}. */
  static int afterPart(String expression, int start) {
    if (expression.charAt(start) == '(') {
      int i = afterOpening(expression, start);
      while (expression.charAt(i) != ')') {
        i = afterPart(expression, i);
      }
      return i + 1;
    }
    return expression.charAt(start) == '['
        ? afterClass(expression, start)
        : afterOne(expression, start);
  }

  /** Whether the group that opens at {@code start} has a number. */
  static boolean captures(String expression, int start) {
    return expression.charAt(start + 1) != '?' || isNamed(expression, start);
  }

  private static boolean isNamed(String expression, int start) {
    return expression.startsWith("(?<", start)
        && Character.isLetter(expression.charAt(start + "(?<".length()));
  }

  /** Index after the signs at {@code start} that open a group and say what it is for. */
  static int afterOpening(String expression, int start) {
    if (expression.charAt(start + 1) != '?') {
      return start + 1;
    }
    if (isNamed(expression, start)) {
      return expression.indexOf('>', start) + 1;
    }
    int i = start + "(?".length();
    while (Character.isLetter(expression.charAt(i))) {
      i++;
    }
    return i + (expression.charAt(i) == ')' ? 0 : expression.charAt(i) == '<' ? 2 : 1);
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
}
