package org.yangfan.fact;

import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * Where in its document a fact stands: half-open offsets in Unicode code points.
 *
 * @param start the first code point
 * @param end after the last one; greater than {@code start}
 */
public record Evidence(int start, int end) {

  public Evidence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "evidence needs 0 <= start < end, but is %d..%d".formatted(start, end));
    }
  }

  /** The place of {@code span} in {@code text}. */
  public static Evidence of(Text text, Span span) {
    Span place = text.printedPlace(span);
    Text printed = text.asPrinted();
    return new Evidence(printed.codePoint(place.start()), printed.codePoint(place.end()));
  }
}
