package org.yangfan.extract.table;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.yangfan.document.Span;

/**
 * The cells of a row under their columns. Where there are fewer or more cells than columns, those
 * up to the name are counted from the left and the others from the right, for it is the remarks in
 * between that break or go missing.
 */
public record TableRow(Columns columns, List<TableCell> cells) {
  private static final TableCell NONE = new TableCell(new Span(0, 0), "");

  /** The {@code cells} of a row under {@code columns}. */
  public static TableRow of(Columns columns, List<TableCell> cells) {
    return new TableRow(columns, List.copyOf(cells));
  }

  /** The cell under {@code column}; an empty one where there is none. */
  public TableCell cell(int column) {
    int last = columns.first(Columns.Role.NAME);
    if (column == last && nameMayBreak(last)) {
      return joined(cells.subList(last, last + 1 + cells.size() - columns.size()));
    }
    int index = column <= last ? column : column + cells.size() - columns.size();
    boolean present = column >= 0 && index < cells.size() && (column <= last || index > last);
    return present ? cells.get(index) : NONE;
  }

  /** Whether there are more cells than columns, and it is no remark beside the name that broke. */
  private boolean nameMayBreak(int name) {
    boolean remark =
        name + 1 < columns.size() && columns.roles().get(name + 1) == Columns.Role.REMARK;
    return name >= 0 && cells.size() > columns.size() && !remark;
  }

  private static TableCell joined(List<TableCell> parts) {
    Span span = new Span(parts.get(0).span().start(), parts.get(parts.size() - 1).span().end());
    String words = parts.stream().map(TableCell::words).collect(Collectors.joining());
    return new TableCell(span, words);
  }

  /** The cell under the first column with {@code role}; an empty one where there is none. */
  public TableCell cell(Columns.Role role) {
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
