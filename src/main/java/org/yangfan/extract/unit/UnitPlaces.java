package org.yangfan.extract.unit;

import java.util.List;
import org.yangfan.document.Span;

/** The unit passages of a plan, looked up by place. */
public final class UnitPlaces {
  private final List<UnitPassage> all;

  public UnitPlaces(List<UnitPassage> inOrder) {
    this.all = List.copyOf(inOrder);
  }

  /** Whether the plan has no unit passage. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  List<UnitPassage> all() {
    return all;
  }

  /** The passages that start in {@code span}, in order. */
  public List<UnitPassage> startingIn(Span span) {
    int from = firstFrom(span.start());
    int to = firstFrom(span.end());
    return all.subList(from, Math.max(from, to));
  }

  /** Whether a passage starts in {@code span}. */
  public boolean anyIn(Span span) {
    return !startingIn(span).isEmpty();
  }

  /** Whether a passage starts at {@code index}. */
  public boolean startsAt(int index) {
    return anyIn(new Span(index, index + 1));
  }

  /** Whether {@code index} stands inside a passage, after its start. */
  public boolean holds(int index) {
    int before = firstFrom(index) - 1;
    return before >= 0 && all.get(before).span().end() > index;
  }

  private int firstFrom(int index) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
