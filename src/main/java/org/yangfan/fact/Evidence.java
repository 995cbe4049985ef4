package org.yangfan.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * Where in its document a fact stands: half-open offsets in Unicode code points.
 *
 * @param start the first code point
 * @param end after the last one; greater than {@code start}
 */
public record Evidence(int start, int end) {
  private static final Comparator<Evidence> IN_ORDER =
      Comparator.comparingInt(Evidence::start)
          .thenComparing(Evidence::end, Comparator.reverseOrder());

  public Evidence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "evidence needs 0 <= start < end, but is %d..%d".formatted(start, end));
    }
  }

  /** Whether some character lies in both. */
  boolean overlaps(Evidence other) {
    return start < other.end && other.start < end;
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }

  /**
   * The places of {@code spans} in {@code text} that lie in none before them, nor in this one; in
   * order of the printed text.
   */
  public List<Evidence> others(Text text, Collection<Span> spans) {
    List<Evidence> others = new ArrayList<>();
    int from = 0;
    for (Evidence place : spans.stream().map(span -> of(text, span)).sorted(IN_ORDER).toList()) {
      if (place.start >= from && !place.overlaps(this)) {
        others.add(place);
        from = place.end;
      }
    }
    return others;
  }

  /** The place of {@code span} in {@code text}. */
  public static Evidence of(Text text, Span span) {
    Span place = text.printedPlace(span);
    Text printed = text.asPrinted();
    return new Evidence(printed.codePoint(place.start()), printed.codePoint(place.end()));
  }
}
