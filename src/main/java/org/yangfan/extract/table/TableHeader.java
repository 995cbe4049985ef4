package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a table of indicators: one row, or two where the upper one groups columns.
 *
 * @param first index of its first row
 * @param height how many rows it has
 */
record TableHeader(int first, int height, Columns columns) {
  private static final int LATEST = 3;

  /** The header of {@code rows}, which a title may stand above; empty where they have none. */
  static Optional<TableHeader> in(List<List<TableCell>> rows) {
    for (int i = 0; i < Math.min(rows.size(), LATEST); i++) {
      Optional<TableHeader> header = at(rows, i);
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
  }

  /** The header that begins with row {@code i}, if one does. */
  static Optional<TableHeader> at(List<List<TableCell>> rows, int i) {
    List<String> upper = words(rows.get(i));
    if (i + 1 < rows.size() && !isRow(upper) && groups(upper, words(rows.get(i + 1)))) {
      Optional<Columns> columns = Columns.of(joined(upper, words(rows.get(i + 1))));
      if (columns.isPresent()) {
        return Optional.of(new TableHeader(i, 2, columns.get()));
      }
    }
    return Columns.of(upper).map(columns -> new TableHeader(i, 1, columns));
  }

  int end() {
    return first + height;
  }

  /** Whether values stand in it: no year heads a column there. */
  private static boolean isRow(List<String> words) {
    return words.stream().anyMatch(word -> ColumnRole.of(word).isEmpty() && CellKind.isValue(word));
  }

  /** Whether the lower row only says more of the upper one's columns. */
  private static boolean groups(List<String> upper, List<String> lower) {
    boolean more = false;
    for (int i = 0; i < lower.size(); i++) {
      String words = lower.get(i);
      boolean same = i < upper.size() && words.equals(upper.get(i));
      if (!same && !words.isEmpty()) {
        if (ColumnRole.of(words).isEmpty()) {
          return false;
        }
        more = true;
      }
    }
    return more && lower.size() >= upper.size();
  }

  private static List<String> joined(List<String> upper, List<String> lower) {
    List<String> joined = new ArrayList<>();
    String group = "";
    for (int i = 0; i < lower.size(); i++) {
      String above = i < upper.size() ? upper.get(i) : "";
      group = above.isEmpty() && !lower.get(i).isEmpty() ? group : above;
      joined.add(joined(group, lower.get(i)));
    }
    return joined;
  }

  private static String joined(String group, String own) {
    if (own.isEmpty() || own.equals(group)) {
      return group;
    }
    String both = own + group;
    return ColumnRole.of(both).isPresent() ? both : own;
  }

  private static List<String> words(List<TableCell> row) {
    return row.stream().map(TableCell::words).toList();
  }
}
