package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * The tables of a stretch of text, whatever they are printed as, and the lines between them.
 *
 * @param found in order of place
 * @param lines every line of the stretch, cut where a part of it begins or ends inside one
 */
public record Tables(List<RawTable> found, List<Span> lines) {

  /** Every table in {@code body}; of two that overlap the first kind wins. */
  public static Tables in(Text text, List<Span> body) {
    List<Span> lines = lines(text, body);
    List<RawTable> tables = new ArrayList<>(HtmlTables.find(text, body));
    tables.addAll(LineTables.find(text, outside(tables, lines)));
    tables.addAll(FlatTables.find(text, outside(tables, lines)));
    tables.replaceAll(RawTable::oneBelowTheOther);
    tables.sort(Comparator.comparing(RawTable::span));
    return new Tables(tables, lines);
  }

  /** The tables of indicators. */
  public List<RawTable> ofIndicators() {
    return found.stream().filter(table -> table.columns().areOfIndicators()).toList();
  }

  /** The tables of tasks and their bodies. */
  public List<RawTable> ofTasks() {
    return found.stream().filter(table -> table.columns().areOfTasks()).toList();
  }

  /** The lines that stand in no table of indicators. */
  public List<Span> prose() {
    return outside(ofIndicators(), lines);
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
