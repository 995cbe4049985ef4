package org.yangfan.extract;

import java.util.ArrayList;
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
  private final Vocabulary vocabulary;

  Targets(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Every target in the {@code body} of one plan, in order of place; a figure that stands in the
   * text and in the table is one target.
   *
   * @param period the plan's years, or null: its end is the deadline where none is stated
   */
  List<PlacedTarget> find(
      Text text, List<Span> body, Region region, Period period, Consumer<Finding> findings) {
    List<Span> lines = lines(text, body);
    return new Prose(text, region, period, vocabulary.indicators(), findings).read(lines);
  }

  /** The lines of {@code body}, cut where a part of it begins or ends inside one. */
  private static List<Span> lines(Text text, List<Span> body) {
    List<Span> all = text.lines();
    List<Span> lines = new ArrayList<>();
    for (Span part : body) {
      for (int i = text.line(part.start()) - 1;
          i < all.size() && all.get(i).start() < part.end();
          i++) {
        int start = Math.max(part.start(), all.get(i).start());
        int end = Math.min(part.end(), all.get(i).end());
        if (start < end) {
          lines.add(new Span(start, end));
        }
      }
    }
    return lines;
  }
}
