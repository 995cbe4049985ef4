package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.RawTable;
import org.yangfan.extract.table.Tables;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Period;
import org.yangfan.vocabulary.Indicators;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/** Finds quantified promises in prose and in indicator tables. */
public final class Targets {
  private final Vocabulary vocabulary;

  public Targets(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Every target in the {@code body} of one plan, in order of place; a figure that stands in the
   * text and in the table is one target.
   *
   * @param period the plan's years, or null: its end is the deadline where none is stated
   * @param issued the year in which the document was issued, which 今年底 means; or null
   */
  public List<PlacedTarget> find(
      Text text,
      List<Span> body,
      Region region,
      Period period,
      Integer issued,
      Consumer<Finding> findings) {
    Indicators indicators = vocabulary.indicators();
    Tables tables = Tables.in(text, body);
    List<Found> found =
        new ArrayList<>(
            new Prose(text, region, period, issued, indicators, findings).read(tables.prose()));
    IndicatorTables reader = new IndicatorTables(text, region, period, indicators, findings);
    for (RawTable table : tables.ofIndicators()) {
      reader.read(table).forEach(target -> found.add(new Found(target, null, false)));
    }
    found.sort(Comparator.comparing(target -> target.placed().span()));
    return new SameTargets(indicators).merge(found);
  }
}
