package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.regex.Pattern;

/**
 * The rows of a table that stands one cell a line. A row is as many cells as fit its columns best;
 * where the rows are numbered the next number ends it, so that an empty cell that left no line does
 * not shift the rest. Between rows may stand the name of a group: 一, 网络能力.
 */
final class FlatRows {
  /** The most that a row may cost that no number ends. */
  private static final int DEAREST = 9;

  /** The most that a row may cost with the number of the next one behind it. */
  private static final int DEAREST_ENDED = 3 * RowFit.WRONG;

  private static final int NO_NUMBER_BEHIND = 4;
  private static final int VALUE_BEHIND = 6;
  private static final int MOST_OF_GROUP = 2;
  private static final Pattern GROUP = Pattern.compile("[^。；，：|]{1,24}");

  private final List<TableCell> cells;
  private final Columns columns;
  private final boolean numbered;
  private final List<List<TableCell>> found = new ArrayList<>();
  private int end;
  private int number;

  /** What all rows cost. */
  private int cost;

  /**
   * The rows from {@code start} on; of several ways to read the header that with most cells in
   * rows.
   */
  static FlatRows at(List<TableCell> cells, int start, Columns columns) {
    FlatRows best = new FlatRows(cells, start, columns);
    for (Columns other : columns.withoutGroups()) {
      FlatRows rows = new FlatRows(cells, start, other);
      best = rows.end > best.end || rows.end == best.end && rows.cost < best.cost ? rows : best;
    }
    return best;
  }

  private FlatRows(List<TableCell> cells, int start, Columns columns) {
    this.cells = cells;
    this.columns = columns;
    this.numbered = columns.first(ColumnRole.ORDINAL) == 0;
    this.end = start;
    while (next()) {}
  }

  Columns columns() {
    return columns;
  }

  List<List<TableCell>> found() {
    return found;
  }

  /** Index of the first cell after them. */
  int end() {
    return end;
  }

  private boolean next() {
    for (int group = 0; group <= MOST_OF_GROUP; group++) {
      int at = end + group;
      if (group > 0 && (at > cells.size() || !isOfGroup(at - 1))) {
        return false;
      }
      int width = !numbered || isNext(at) ? width(at) : 0;
      if (width > 0) {
        found.add(cells.subList(at, at + width));
        number = numbered ? value(at) : 0;
        end = at + width;
        cost += new RowFit(columns, cells.subList(at, end)).price(width);
        return true;
      }
    }
    return false;
  }

  private boolean isOfGroup(int at) {
    String words = cells.get(at).words();
    return GROUP.matcher(words).matches()
        && (CellKind.isOrdinal(words) || !CellKind.isValue(words));
  }

  /** How many cells the row at {@code at} has; 0 where none begins there. */
  private int width(int at) {
    int most = Math.min(columns.size() + RowFit.MOST_PARTS, cells.size() - at);
    RowFit fit = new RowFit(columns, cells.subList(at, at + Math.max(0, most)));
    int cheapest = Integer.MAX_VALUE;
    int best = 0;
    for (int width = Math.min(3, columns.size()); width <= most; width++) {
      boolean ended = numbered && isEnded(at + width, value(at));
      int price = fit.price(width);
      if (price <= (ended ? DEAREST_ENDED : DEAREST)) {
        int all = price + behind(at + width, ended);
        if (all < cheapest) {
          cheapest = all;
          best = width;
        }
      }
    }
    return best;
  }

  /** What it costs a row to end before {@code at}. */
  private int behind(int at, boolean ended) {
    if (ended || at == cells.size()) {
      return 0;
    }
    boolean value = CellKind.isValue(cells.get(at).words());
    return value ? VALUE_BEHIND : numbered ? NO_NUMBER_BEHIND : 0;
  }

  /**
   * Whether the row numbered {@code last} ends before {@code at}: there, or after a group, the next
   * begins; numbers begin anew only after a group.
   */
  private boolean isEnded(int at, int last) {
    for (int group = 0; group <= MOST_OF_GROUP; group++) {
      int value = at + group < cells.size() ? value(at + group) : 0;
      if (value > 1 && follows(value, last) || value == 1 && group > 0) {
        return true;
      }
      if (at + group >= cells.size() || !isOfGroup(at + group)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNext(int at) {
    return at < cells.size() && follows(value(at), number);
  }

  /** The first number may be any, for a page may end inside a table; a group may begin anew. */
  private boolean follows(int value, int last) {
    return value > 0 && (value == last + 1 || value == 1 || last == 0);
  }

  /** The number that the cell is, 0 for none. */
  private int value(int at) {
    String words = cells.get(at).words();
    return words.matches("\\d{1,3}") ? Integer.parseInt(words) : 0;
  }
}
