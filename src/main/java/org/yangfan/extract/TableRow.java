package org.yangfan.extract;

import java.util.List;
import java.util.function.IntPredicate;
import org.yangfan.document.Span;

/**
 * The cells of a row under their columns. Where there are fewer or more cells than columns, those
 * up to the name are counted from the left and the others from the right, for it is the remarks in
 * between that break or go missing.
 */
record TableRow(Columns columns, List<TableCell> cells) {
  private static final TableCell NONE = new TableCell(new Span(0, 0), "");

  static TableRow of(Columns columns, List<TableCell> cells) {
    return new TableRow(columns, List.copyOf(cells));
  }

  /** The cell under {@code column}; an empty one where there is none. */
  TableCell cell(int column) {
    int last = columns.first(Columns.Role.NAME);
    int index = column <= last ? column : column + cells.size() - columns.size();
    boolean present = column >= 0 && index < cells.size() && (column <= last || index > last);
    return present ? cells.get(index) : NONE;
  }

  /** The cell under the first column with {@code role}; an empty one where there is none. */
  TableCell cell(Columns.Role role) {
    return cell(columns.first(role));
  }

  /** The cell under the first column that {@code wanted} accepts; an empty one for none. */
  TableCell firstWhere(IntPredicate wanted) {
    for (int column = 0; column < columns.size(); column++) {
      if (wanted.test(column)) {
        return cell(column);
      }
    }
    return NONE;
  }
}
