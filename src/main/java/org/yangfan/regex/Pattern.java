package org.yangfan.regex;

/**
 * A regular expression, with the syntax and the matches of {@link java.util.regex.Pattern} without
 * flags of its own. What this room does not read of it, {@link java.util.regex} does alone.
 * Thread-safe.
 */
public final class Pattern {
  private final String written;
  private final boolean looksAround;
  private final Beginnings beginnings;

  private final java.util.regex.Pattern expression;

  private Pattern(String written) {
    this.written = written;
    Syntax syntax = Syntax.of(written);
    boolean isRead = syntax.isRead();
    String faster = isRead ? Alternatives.factored(written) : written;
    this.expression = java.util.regex.Pattern.compile(faster);
    this.beginnings = isRead ? Beginnings.of(written) : null;
    this.looksAround = syntax.looksAround();
  }

  /** A wrong one is a {@link java.util.regex.PatternSyntaxException}. */
  public static Pattern compile(String expression) {
    return new Pattern(expression);
  }

  /** A search in {@code text} as it is now. */
  public Matcher matcher(CharSequence text) {
    return new Matcher(this, text.toString());
  }

  /** The expression as it was written. */
  public String pattern() {
    return written;
  }

  /** What stands between the matches, as {@link java.util.regex.Pattern#split(CharSequence)}. */
  public String[] split(CharSequence text) {
    return expression().split(text);
  }

  /** Where a match can begin; null where no character tells it. */
  Beginnings beginnings() {
    return beginnings;
  }

  /** Whether a match depends on what stands before it, or on where the text begins or ends. */
  boolean looksAround() {
    return looksAround;
  }

  java.util.regex.Pattern expression() {
    return expression;
  }

  @Override
  public String toString() {
    return pattern();
  }
}
