package org.yangfan.extract;

import java.util.List;
import java.util.stream.Stream;
import org.yangfan.document.Span;

/**
 * A bracket or line that lists responsible bodies, or several such that follow each other.
 *
 * @param span the whole passage, with its brackets and lead words
 * @param units the bodies in their order
 */
record UnitPassage(Span span, List<PlacedUnit> units) {
  UnitPassage {
    units = List.copyOf(units);
  }

  /** This passage and the one after it as one. */
  UnitPassage with(Span next, List<PlacedUnit> more) {
    List<PlacedUnit> all = Stream.concat(units.stream(), more.stream()).toList();
    return new UnitPassage(new Span(span.start(), next.end()), all);
  }
}
