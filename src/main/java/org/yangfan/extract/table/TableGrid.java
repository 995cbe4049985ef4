package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the cells of a table out by row and column, those that reach over several among them. */
final class TableGrid {
  private static final int MOST = 64;

  /** A cell that reaches into rows that are still to come. */
  private record Reaching(TableCell cell, int rows) {}

  private final List<List<TableCell>> rows = new ArrayList<>();
  private List<TableCell> row = new ArrayList<>();
  private Map<Integer, Reaching> from = Map.of();
  private Map<Integer, Reaching> next = new HashMap<>();

  /** Adds a cell to the row that is open. */
  void add(TableCell cell, int rowSpan, int columnSpan) {
    fill();
    for (int i = 0; i < Math.min(columnSpan, MOST); i++) {
      put(cell, Math.min(rowSpan, MOST));
    }
  }

  /** Closes the row that is open; one without cells of its own is none. */
  void closeRow() {
    if (next.isEmpty() && row.isEmpty()) {
      return;
    }
    fill();
    rows.add(row);
    row = new ArrayList<>();
    from = next;
    next = new HashMap<>();
  }

  List<List<TableCell>> rows() {
    return rows;
  }

  private void fill() {
    Reaching reaching = from.get(row.size());
    while (reaching != null) {
      put(reaching.cell(), reaching.rows());
      reaching = from.get(row.size());
    }
  }

  private void put(TableCell cell, int reach) {
    if (reach > 1) {
      next.put(row.size(), new Reaching(cell, reach - 1));
    }
    row.add(cell);
  }
}
