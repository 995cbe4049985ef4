package org.yangfan.extract.clause;

/**
 * Where a verb stands.
 *
 * @param start index of its first character
 * @param end index after its last one; {@code start} where a noun stands in the place of a verb
 */
public record Verb(int start, int end) {
  /** Its characters in {@code string}. */
  public String in(String string) {
    return string.substring(start, end);
  }
}
