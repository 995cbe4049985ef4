package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Squeezed;

/**
 * Finds tables that lost their lines: one cell a line, blank lines anywhere.
 *
 * <p>Where the rows are numbered the next number ends a row, so that an empty cell that left no
 * line does not shift the rest.
 */
final class FlatTables {
  private static final Pattern VALUE =
      Pattern.compile("[—–\\-/]{1,3}|[≥≤＞＜><]?.{0,3}[\\d一二三四五六七八九十百].{0,8}");

  private static final Pattern BARE =
      Pattern.compile("[—–\\-/]{1,3}|[≥≤＞＜><约]?[\\d.,]{1,12}%?(?:以上|左右)?");

  private final List<TableCell> cells;

  private FlatTables(List<TableCell> cells) {
    this.cells = cells;
  }

  /** The tables in {@code lines}, in order of place. */
  static List<RawTable> find(Text text, List<Span> lines) {
    List<TableCell> cells = new ArrayList<>();
    for (Span line : lines) {
      Squeezed words = Squeezed.of(text, List.of(line));
      if (words.length() > 0) {
        cells.add(new TableCell(text.trim(line), words.string()));
      }
    }
    return new FlatTables(cells).find();
  }

  private List<RawTable> find() {
    List<RawTable> found = new ArrayList<>();
    int i = 0;
    while (i < cells.size()) {
      FlatHeader header = FlatHeader.at(cells, i);
      Optional<Columns> columns = header.columns();
      if (columns.isPresent()) {
        RawTable table = table(i, i + header.lines(), columns.get());
        found.add(table);
        i += header.lines() + table.rows().stream().mapToInt(List::size).sum();
      } else {
        i += Math.max(1, header.lines());
      }
    }
    return found;
  }

  private RawTable table(int header, int start, Columns columns) {
    List<List<TableCell>> rows = new ArrayList<>();
    int at = start;
    int width = width(at, columns, 1);
    while (width > 0) {
      rows.add(cells.subList(at, at + width));
      at += width;
      width = width(at, columns, rows.size() + 1);
    }
    String caption = header > 0 ? cells.get(header - 1).words() : "";
    Span span = new Span(cells.get(header).span().start(), cells.get(at - 1).span().end());
    return new RawTable(span, caption, columns, rows);
  }

  /** How many cells the row at {@code at} has; 0 where none begins there. */
  private int width(int at, Columns columns, int number) {
    int full = columns.size();
    if (columns.areOfTasks()) {
      return widthOfTask(at, columns, number);
    }
    if (columns.first(Columns.Role.ORDINAL) != 0) {
      return at + full <= cells.size()
              && isValue(at + columns.first(Columns.Role.TARGET))
              && FlatHeader.at(cells, at).columns().isEmpty()
          ? full
          : 0;
    }
    if (!is(at, number)) {
      return 0;
    }
    if (is(at + full, number + 1)) {
      return full;
    }
    for (int width = 3; width <= full + 2; width++) {
      if (is(at + width, number + 1) && isValue(at + width - 1)) {
        return width;
      }
    }
    for (int width = Math.min(full, cells.size() - at); width >= 3; width--) {
      if (isValue(at + width - 1)) {
        return width + missingValues(at, width, columns);
      }
    }
    return 0;
  }

  /** A row of a task ends where the next number stands; only numbered ones can be told apart. */
  private int widthOfTask(int at, Columns columns, int number) {
    int full = columns.size();
    if (columns.first(Columns.Role.ORDINAL) != 0 || !is(at, number)) {
      return 0;
    }
    for (int width = full; width > full - 2; width--) {
      if (is(at + width, number + 1)) {
        return width;
      }
    }
    return at + full <= cells.size() ? full : 0;
  }

  /**
   * How many bare figures after a row belong to it: where its name broke over lines, a row as wide
   * as the header holds too few of them.
   */
  private int missingValues(int at, int width, Columns columns) {
    int lacking = columns.trailingValues();
    for (int i = at + width - 1; i > at && lacking > 0 && isFigure(i); i--) {
      lacking--;
    }
    int missing = 0;
    while (missing < lacking && isFigure(at + width + missing)) {
      missing++;
    }
    return missing;
  }

  private boolean isFigure(int at) {
    return at < cells.size() && BARE.matcher(cells.get(at).words()).matches();
  }

  private boolean is(int at, int number) {
    return at < cells.size() && cells.get(at).words().equals(String.valueOf(number));
  }

  private boolean isValue(int at) {
    return at < cells.size() && VALUE.matcher(cells.get(at).words()).matches();
  }
}
