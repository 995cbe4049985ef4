package org.yangfan.extract.table;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.yangfan.document.Span;

/** The cells of a row under their columns. */
public final class TableRow {
  private static final TableCell NONE = new TableCell(new Span(0, 0), "");

  private final Columns columns;
  private final List<TableCell> cells;

  /** Of each column the first cell; null where there is one for each. */
  private final int[] starts;

  private TableRow(Columns columns, List<TableCell> cells) {
    this.columns = columns;
    this.cells = cells;
    this.starts =
        cells.size() == columns.size() || cells.size() < 2
            ? null
            : new RowFit(columns, cells).starts();
  }

  /** The {@code cells} of a row under {@code columns}. */
  public static TableRow of(Columns columns, List<TableCell> cells) {
    return new TableRow(columns, List.copyOf(cells));
  }

  public Columns columns() {
    return columns;
  }

  public List<TableCell> cells() {
    return cells;
  }

  /** The cell under {@code column}; an empty one where there is none. */
  public TableCell cell(int column) {
    if (column < 0) {
      return NONE;
    }
    int from = starts == null ? column : starts[column];
    int to = starts == null ? Math.min(column + 1, cells.size()) : starts[column + 1];
    return from >= to ? NONE : to == from + 1 ? cells.get(from) : joined(cells.subList(from, to));
  }

  private static TableCell joined(List<TableCell> parts) {
    Span span = new Span(parts.get(0).span().start(), parts.get(parts.size() - 1).span().end());
    String words = parts.stream().map(TableCell::words).collect(Collectors.joining());
    return new TableCell(span, words);
  }

  /** The cell under the first column with {@code role}; an empty one where there is none. */
  public TableCell cell(ColumnRole role) {
    return cell(columns.first(role));
  }

  /** The cell under the first column that {@code wanted} accepts; an empty one for none. */
  public TableCell firstWhere(IntPredicate wanted) {
    for (int column = 0; column < columns.size(); column++) {
      if (wanted.test(column)) {
        return cell(column);
      }
    }
    return NONE;
  }
}
