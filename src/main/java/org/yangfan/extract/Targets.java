package org.yangfan.extract;

import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Period;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/** Finds quantified promises in prose and in indicator tables. */
final class Targets {
  Targets(Vocabulary vocabulary) {}

  /**
   * Every target in the {@code body} of one plan, in order of place; a figure that stands in the
   * text and in the table is one target.
   *
   * @param period the plan's years, or null: its end is the deadline where none is stated
   */
  List<PlacedTarget> find(
      Text text, List<Span> body, Region region, Period period, Consumer<Finding> findings) {
    return List.of();
  }
}
