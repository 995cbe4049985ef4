package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.FlatTables;
import org.yangfan.extract.table.HtmlTables;
import org.yangfan.extract.table.LineTables;
import org.yangfan.extract.table.RawTable;
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
   */
  public List<PlacedTarget> find(
      Text text, List<Span> body, Region region, Period period, Consumer<Finding> findings) {
    List<Span> lines = lines(text, body);
    Indicators indicators = vocabulary.indicators();
    List<RawTable> tables = tables(text, body, lines);
    List<Span> prose = outside(tables, lines);
    List<Found> found =
        new ArrayList<>(new Prose(text, region, period, indicators, findings).read(prose));
    IndicatorTables reader = new IndicatorTables(text, region, period, indicators, findings);
    for (RawTable table : tables) {
      reader.read(table).forEach(target -> found.add(new Found(target, null)));
    }
    return new SameTargets(indicators).merge(found);
  }

  /** Every table of indicators, in order of place; of two that overlap the first kind wins. */
  private static List<RawTable> tables(Text text, List<Span> body, List<Span> lines) {
    List<RawTable> tables = new ArrayList<>(HtmlTables.find(text, body));
    tables.addAll(LineTables.find(text, outside(tables, lines)));
    tables.addAll(FlatTables.find(text, outside(tables, lines)));
    tables.sort(Comparator.comparing(RawTable::span));
    return tables;
  }

  /** The lines that share no character with a table. */
  private static List<Span> outside(List<RawTable> tables, List<Span> lines) {
    TreeMap<Integer, Span> byStart = new TreeMap<>();
    tables.forEach(table -> byStart.put(table.span().start(), table.span()));
    return lines.stream()
        .filter(
            line -> {
              Map.Entry<Integer, Span> before = byStart.lowerEntry(line.end());
              return before == null || !before.getValue().overlaps(line);
            })
        .toList();
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
