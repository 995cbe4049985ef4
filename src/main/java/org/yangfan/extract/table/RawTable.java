package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;

/**
 * A table of indicators or of tasks, before its rows are understood.
 *
 * @param span from the header's first cell to the last row's last
 * @param caption the line before the header; empty for none
 * @param rows without the header
 */
public record RawTable(Span span, String caption, Columns columns, List<List<TableCell>> rows) {
  public RawTable {
    rows = List.copyOf(rows);
  }

  /** The same of one table where its columns come twice, side by side. */
  RawTable oneBelowTheOther() {
    int half = columns.size() / 2;
    List<String> left = columns.header().subList(0, half);
    if (half < 2 || !left.equals(columns.header().subList(half, columns.size()))) {
      return this;
    }
    List<List<TableCell>> halves = new ArrayList<>();
    rows.forEach(row -> halves.add(row.subList(0, Math.min(half, row.size()))));
    rows.stream()
        .filter(row -> row.size() > half)
        .forEach(row -> halves.add(row.subList(half, row.size())));
    return new RawTable(span, caption, Columns.of(left).orElse(columns), halves);
  }

  /** The measure of a {@code column} that its header says, or the caption (单位：万个); "" for none. */
  public String measure(int column) {
    String own = Caption.bracket(columns.header().get(column));
    return own.isEmpty() ? Caption.measure(caption) : own;
  }
}
