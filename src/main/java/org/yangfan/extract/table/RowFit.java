package org.yangfan.extract.table;

import java.util.Arrays;
import java.util.List;
import org.yangfan.regex.Pattern;

/**
 * How the cells of a row stand under columns, where some are missing and others broke over lines:
 * the way in which most look like what their column holds. A cell goes missing where it is empty or
 * reaches over several rows.
 */
final class RowFit {
  /** The price of a cell that does not look like what its column holds. */
  static final int WRONG = 10;

  /** That of words in a column of bodies that do not end as the name of one does. */
  private static final int UNLIKELY = 4;

  /** The most lines that one cell breaks over. */
  static final int MOST_PARTS = 6;

  private static final int NEVER = 1000;
  private static final Pattern OF_DATES = Pattern.compile(".*[时期年]限?.*|.*进度.*");
  private static final Pattern OF_VALUES = Pattern.compile(".*(?:年均|累计|增[长速幅]|合计).*");

  private final Columns columns;
  private final List<TableCell> cells;
  private final int name;
  private final int lastGoal;
  private final int[][] price;
  private final int[][] taken;

  RowFit(Columns columns, List<TableCell> cells) {
    this.columns = columns;
    this.cells = cells;
    this.name = Math.max(columns.first(ColumnRole.NAME), columns.first(ColumnRole.TASK));
    this.lastGoal = columns.roles().lastIndexOf(ColumnRole.TARGET);
    this.price = new int[columns.size() + 1][cells.size() + 1];
    this.taken = new int[columns.size() + 1][cells.size() + 1];
    for (int[] row : price) {
      Arrays.fill(row, NEVER);
    }
    price[0][0] = 0;
    for (int column = 1; column <= columns.size(); column++) {
      for (int end = 0; end <= cells.size(); end++) {
        place(column, end);
      }
    }
  }

  /** What it costs to lay the first {@code count} cells out as a row; 0 where all fit. */
  int price(int count) {
    return price[columns.size()][count];
  }

  /** The first of all its cells under each column, and their number at the end. */
  int[] starts() {
    int[] starts = new int[columns.size() + 1];
    int at = cells.size();
    starts[columns.size()] = at;
    for (int column = columns.size(); column > 0; column--) {
      at -= taken[column][at];
      starts[column - 1] = at;
    }
    return starts;
  }

  /** Finds how many cells the column takes where it ends before {@code end}: one, if it can. */
  private void place(int column, int end) {
    for (int k : new int[] {1, 0, 2, 3, 4, 5, MOST_PARTS}) {
      if (k <= end && price[column - 1][end - k] < NEVER) {
        int all = price[column - 1][end - k] + price(column - 1, end - k, end);
        if (all < price[column][end]) {
          price[column][end] = all;
          taken[column][end] = k;
        }
      }
    }
  }

  private int price(int column, int from, int to) {
    ColumnRole role = columns.roles().get(column);
    if (from == to) {
      return missing(column);
    }
    int sum = (to - from - 1) * more(role);
    for (int i = from; i < to && sum < NEVER; i++) {
      String words = cells.get(i).words();
      sum += i > from && role == ColumnRole.NAME ? further(words) : of(column, role, words);
    }
    return sum;
  }

  private int missing(int column) {
    return switch (columns.roles().get(column)) {
      case NAME, TASK -> 4 * WRONG;
      case REMARK -> 2;
      case LEAD -> 4;
      case TARGET -> column == lastGoal ? WRONG : 3;
      default -> 3;
    };
  }

  /** What another line of the same cell costs. */
  private static int more(ColumnRole role) {
    return switch (role) {
      case NAME, TASK, REMARK -> 3;
      case LEAD -> 2;
      case RESPONSIBLE, COOPERATING -> 1;
      default -> NEVER;
    };
  }

  /** The price of a further line of a name: （个）. */
  private static int further(String words) {
    return CellKind.isValue(words) ? WRONG : 0;
  }

  private int of(int column, ColumnRole role, String words) {
    if (words.isEmpty()) {
      return missing(column);
    }
    boolean fits =
        switch (role) {
          case ORDINAL -> CellKind.isOrdinal(words);
          case NAME -> CellKind.isName(words);
          case UNIT -> CellKind.isUnit(words);
          case BASELINE, TARGET -> CellKind.isValue(words);
          case TASK -> !CellKind.isDate(words);
          case LEAD, RESPONSIBLE, COOPERATING -> !CellKind.isDate(words);
          case REMARK -> isRemark(column, words);
        };
    boolean unlikely =
        switch (role) {
          case LEAD, RESPONSIBLE, COOPERATING -> !CellKind.isBodies(words);
          default -> false;
        };
    return fits ? unlikely ? UNLIKELY : 0 : WRONG;
  }

  private boolean isRemark(int column, String words) {
    String header = columns.header().get(column);
    if (CellKind.isNothing(words)) {
      return true;
    }
    if (columns.areOfTasks()) {
      return !CellKind.isOrdinal(words)
          && CellKind.isDate(words) == OF_DATES.matcher(header).matches();
    }
    return column > name && OF_VALUES.matcher(header).matches() || !CellKind.isValue(words);
  }
}
