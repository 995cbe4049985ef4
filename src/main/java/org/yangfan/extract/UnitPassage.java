package org.yangfan.extract;

import java.util.List;
import org.yangfan.document.Span;

/**
 * A bracket or line that lists responsible bodies.
 *
 * @param span the whole passage, with its brackets and lead words
 * @param units the bodies in their order
 */
record UnitPassage(Span span, List<PlacedUnit> units) {
  UnitPassage {
    units = List.copyOf(units);
  }
}
