package org.yangfan.extract.table;

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

  /** The measure of a {@code column} that its header says, or the caption (单位：万个); "" for none. */
  public String measure(int column) {
    String own = Caption.bracket(columns.header().get(column));
    return own.isEmpty() ? Caption.measure(caption) : own;
  }
}
