package org.yangfan.regex;

/**
 * The characters that a match of an expression can begin with: learned as they are met, by trying
 * the expression on the character alone. Thread-safe: whoever loses what another thread learned
 * learns it again.
 */
final class Beginnings {
  private static final int PAGE = 256;
  private static final byte CAN = 1;
  private static final byte CANNOT = 2;

  /** Usual characters: an expression that can begin with most of them can begin anywhere. */
  private static final String USUAL = "的一年发展应用工业企推进建，。、5（";

  private final java.util.regex.Pattern expression;
  private final boolean matchesNothing;
  private final byte[][] pages = new byte[Character.MAX_VALUE / PAGE + 1][];

  private Beginnings(java.util.regex.Pattern expression) {
    this.expression = expression;
    this.matchesNothing = expression.matcher("").lookingAt();
  }

  /** Null where a match can begin with nearly any character. */
  static Beginnings of(java.util.regex.Pattern whole) {
    String expression = LookAround.without(whole.pattern());
    Beginnings beginnings = new Beginnings(java.util.regex.Pattern.compile(expression));
    long can = USUAL.chars().filter(c -> beginnings.canBe((char) c)).count();
    return can > USUAL.length() / 2 ? null : beginnings;
  }

  /**
   * The first index from {@code start} where a match can begin; -1 if there is none.
   *
   * @param atEnd whether one may begin at {@code end} for what stands behind it
   */
  int next(String text, int start, int end, boolean atEnd) {
    for (int i = start; i < end; i++) {
      if (canBe(text.charAt(i))) {
        return i;
      }
    }
    return start <= end && (atEnd || matchesNothing) ? end : -1;
  }

  private boolean canBe(char c) {
    byte[] page = pages[c / PAGE];
    byte known = page == null ? 0 : page[c % PAGE];
    return known == CAN || known == 0 && learn(c);
  }

  private boolean learn(char c) {
    java.util.regex.Matcher alone = expression.matcher(String.valueOf(c));
    boolean can = Character.isSurrogate(c) || alone.lookingAt() || alone.hitEnd();
    if (pages[c / PAGE] == null) {
      pages[c / PAGE] = new byte[PAGE];
    }
    pages[c / PAGE][c % PAGE] = can ? CAN : CANNOT;
    return can;
  }
}
