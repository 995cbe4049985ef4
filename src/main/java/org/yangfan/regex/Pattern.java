package org.yangfan.regex;

/** A regular expression, as {@link java.util.regex.Pattern} reads it. Thread-safe. */
public final class Pattern {
  /** An anchor, the edge of a word, or what looks behind; some that are none of them too. */
  private static final java.util.regex.Pattern LOOKS_AROUND =
      java.util.regex.Pattern.compile("(?<!\\[)[\\^$]|\\\\[bBAzZG]|\\(\\?<[=!]");

  private final String written;
  private final Beginnings beginnings;
  private final String needed;
  private final boolean looksAround;

  /** Made when it is needed: many an expression has no place in a text where it could match. */
  private volatile java.util.regex.Pattern expression;

  private Pattern(String written) {
    this.written = written;
    this.beginnings = Beginnings.of(written);
    this.needed = Needed.of(written);
    this.looksAround = LOOKS_AROUND.matcher(written).find();
  }

  public static Pattern compile(String expression) {
    return new Pattern(expression);
  }

  /** An expression for these characters as they are. */
  public static String quote(String characters) {
    return java.util.regex.Pattern.quote(characters);
  }

  public Matcher matcher(CharSequence text) {
    return new Matcher(this, text.toString());
  }

  /** The expression as it was written. */
  public String pattern() {
    return written;
  }

  public String[] split(CharSequence text) {
    return expression().split(text);
  }

  public String[] split(CharSequence text, int limit) {
    return expression().split(text, limit);
  }

  /** Where a match can begin; null where that cannot be told by a character. */
  Beginnings beginnings() {
    return beginnings;
  }

  /** Words that stand in every match; empty where none are known. */
  String needed() {
    return needed;
  }

  /** Whether a match depends on what stands before or after it. */
  boolean looksAround() {
    return looksAround;
  }

  java.util.regex.Pattern expression() {
    if (expression == null) {
      expression = java.util.regex.Pattern.compile(Alternatives.factored(written));
    }
    return expression;
  }

  @Override
  public String toString() {
    return pattern();
  }
}
