package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.regex.Pattern;

/**
 * A run of lines that all head columns; a cell that broke takes two of them.
 *
 * @param cells the words over each column
 * @param lines how many lines they take
 */
record FlatHeader(List<String> cells, int lines) {
  private static final int MOST_COLUMNS = 12;
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,8}");
  private static final Pattern LEVEL = Pattern.compile(".级.*");
  private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{1,12}[）)]");

  /** The header that begins with the line at {@code start}; one without cells where none does. */
  static FlatHeader at(List<TableCell> lines, int start) {
    List<String> cells = new ArrayList<>();
    int at = start;
    if (isCaption(lines, start)) {
      return new FlatHeader(List.of(), 0);
    }
    while (at < lines.size() && cells.size() < MOST_COLUMNS) {
      int height = height(lines, at);
      if (height == 0 && isBetween(lines, at, cells.size())) {
        height = 1;
      }
      if (height == 0) {
        break;
      }
      cells.add(words(lines, at, height));
      at += height;
    }
    return new FlatHeader(List.copyOf(cells), at - start);
  }

  /** What the columns hold, if it is a header. */
  Optional<Columns> columns() {
    return cells.size() < 2 ? Optional.empty() : Columns.of(cells);
  }

  /** How many lines the cell takes that begins at {@code at}; 0 where it heads no column. */
  private static int height(List<TableCell> lines, int at) {
    boolean heads = ColumnRole.of(words(lines, at, 1)).isPresent();
    if (at + 1 == lines.size()) {
      return heads ? 1 : 0;
    }
    String next = words(lines, at + 1, 1);
    boolean alone = ColumnRole.of(next).isPresent() && !REMARK.matcher(next).matches();
    boolean together = !alone && ColumnRole.of(words(lines, at, 2)).isPresent();
    return together ? 2 : heads ? 1 : 0;
  }

  /** Whether the line is the name of a table (主要指标), for what it may head stands below as well. */
  private static boolean isCaption(List<TableCell> lines, int at) {
    ColumnRole own = ColumnRole.of(words(lines, at, 1)).orElse(null);
    boolean names = own == ColumnRole.NAME || own == ColumnRole.TASK;
    if (!names || at + 1 == lines.size() || LEVEL.matcher(words(lines, at, 1)).matches()) {
      return false;
    }
    ColumnRole next = ColumnRole.of(words(lines, at + 1, 1)).orElse(null);
    return next == ColumnRole.ORDINAL || next == own;
  }

  /** Whether words that say nothing by themselves stand between those that head columns. */
  private static boolean isBetween(List<TableCell> lines, int at, int before) {
    return before > 0
        && at + 1 < lines.size()
        && WORDS.matcher(words(lines, at, 1)).matches()
        && height(lines, at + 1) > 0;
  }

  private static String words(List<TableCell> lines, int at, int count) {
    return lines.get(at).words() + (count > 1 ? lines.get(at + 1).words() : "");
  }
}
