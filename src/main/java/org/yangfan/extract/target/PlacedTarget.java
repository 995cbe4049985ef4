package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.fact.Target;

/**
 * A target, not yet numbered nor assigned to a task.
 *
 * @param span the clause that promises it
 * @param again further clauses that promise the same
 */
public record PlacedTarget(Target target, Span span, List<Span> again) {

  PlacedTarget(Target target, Span span) {
    this(target, span, List.of());
  }

  /** The same promise, made at {@code place} too. */
  PlacedTarget and(Span place) {
    List<Span> places = new ArrayList<>(again);
    places.add(place);
    return new PlacedTarget(target, span, List.copyOf(places));
  }
}
