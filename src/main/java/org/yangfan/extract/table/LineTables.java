package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Squeezed;
import org.yangfan.regex.Pattern;

/**
 * Finds tables with one row a line: Markdown's, and those whose cells tabs, wide gaps or blanks
 * part.
 */
final class LineTables {
  private static final Pattern RULE = Pattern.compile("[|｜:+=\\-—\\s]+");

  private static final Pattern GROUP =
      Pattern.compile(
          "\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])[^。；，：|]{2,30}|续表.{0,24}|.{0,24}[（(]续表?[）)]");

  /** As it may stand where no line but a row has gaps. */
  private static final Pattern WORDS = Pattern.compile("[^。；，：|]{2,24}");

  /** How many cells a header by blanks has that no row stands right below. */
  private static final int FEWEST_BY_BLANKS = 3;

  /** How many blanks may stand inside cells. */
  private static final int MOST_BLANKS = 3;

  /** How the rows of a table are parted, and what heads it. */
  private record Form(Pattern separator, TableHeader header) {}

  private final Text text;
  private final List<Span> lines;
  private final List<RawTable> found = new ArrayList<>();

  private LineTables(Text text, List<Span> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The tables in {@code lines}, in order of place. */
  static List<RawTable> find(Text text, List<Span> lines) {
    List<Span> full = lines.stream().filter(line -> !text.trim(line).isEmpty()).toList();
    return new LineTables(text, full).find();
  }

  private List<RawTable> find() {
    int i = 0;
    int endOfLast = -1;
    while (i < lines.size()) {
      Optional<Form> form = form(i);
      int end = form.isPresent() ? end(i, form.get()) : i + 1;
      if (form.isPresent()) {
        found.add(table(i, end, form.get(), caption(i, i == endOfLast, form.get())));
        endOfLast = end;
      }
      i = end;
    }
    return found;
  }

  /** How the table is printed that begins in line {@code i}, if one does. */
  private Optional<Form> form(int i) {
    if (isRule(lines.get(i))) {
      return Optional.empty();
    }
    Pattern usual = LineCells.usual(text, lines.get(i));
    List<List<TableCell>> first = firstRows(i, usual);
    Optional<TableHeader> header =
        first.get(0).size() < 2 ? Optional.empty() : TableHeader.at(first, 0);
    return header.isPresent() || usual == LineCells.PIPE
        ? header.map(h -> new Form(usual, h))
        : byBlanks(i).map(h -> new Form(LineCells.BLANK, h));
  }

  /** The header of which single blanks part the cells: each of these heads a column. */
  private Optional<TableHeader> byBlanks(int i) {
    List<String> header =
        LineCells.of(text, lines.get(i), LineCells.BLANK).stream().map(TableCell::words).toList();
    boolean understood = header.stream().allMatch(words -> ColumnRole.of(words).isPresent());
    return understood && header.size() > 1
        ? Columns.of(header)
            .filter(Columns::areOfIndicators)
            .filter(columns -> header.size() >= FEWEST_BY_BLANKS || isAbove(i, columns))
            .map(columns -> new TableHeader(0, 1, columns))
        : Optional.empty();
  }

  private boolean isAbove(int i, Columns columns) {
    return i + 1 < lines.size()
        && isSound(LineCells.of(text, lines.get(i + 1), LineCells.BLANK), columns);
  }

  /** The row at {@code start} and, where it follows at once, the one after it. */
  private List<List<TableCell>> firstRows(int start, Pattern separator) {
    List<List<TableCell>> rows =
        new ArrayList<>(List.of(LineCells.of(text, lines.get(start), separator)));
    int next = start + 1;
    while (next < lines.size() && isRule(lines.get(next))) {
      next++;
    }
    if (next < lines.size()) {
      rows.add(LineCells.of(text, lines.get(next), separator));
    }
    return rows;
  }

  /** Index after the last line of the table that begins in line {@code start}. */
  private int end(int start, Form form) {
    int rows = 1;
    int i = start + 1;
    while (i < lines.size() && (isRow(i, form) || isGroup(i, form))) {
      if (!isRule(lines.get(i)) && ++rows > form.header().height() && beginsAnother(i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /**
   * Whether another table begins in line {@code i}, right after a row: it heads columns, or a blank
   * line stands before it and Markdown's rule behind it.
   */
  private boolean beginsAnother(int i) {
    boolean apart = text.line(lines.get(i).start()) > text.line(lines.get(i - 1).start()) + 1;
    boolean ruled = i + 1 < lines.size() && isRule(lines.get(i + 1));
    return apart && ruled && !isRule(lines.get(i - 1)) || form(i).isPresent();
  }

  private boolean isRow(int i, Form form) {
    List<TableCell> cells = LineCells.of(text, lines.get(i), form.separator());
    if (form.separator() != LineCells.BLANK) {
      return isRule(lines.get(i)) || cells.size() > 1;
    }
    return isSound(cells, form.header().columns());
  }

  private static boolean isSound(List<TableCell> cells, Columns columns) {
    return cells.size() > 1
        && cells.size() <= columns.size() + MOST_BLANKS
        && new RowFit(columns, cells).price(cells.size()) < RowFit.WRONG;
  }

  /** Whether line {@code i} is the heading of a group of rows, right above another row. */
  private boolean isGroup(int i, Form form) {
    Pattern group = form.separator() == LineCells.PIPE ? GROUP : WORDS;
    return i + 1 < lines.size()
        && (form.separator() == LineCells.PIPE
            ? isRow(i + 1, form)
            : isSound(
                LineCells.of(text, lines.get(i + 1), form.separator()), form.header().columns()))
        && group.matcher(text.plain(text.trim(lines.get(i)))).matches();
  }

  /** The line before; of a table right after one with the same header, that of this one. */
  private String caption(int first, boolean follows, Form form) {
    if (follows) {
      RawTable last = found.get(found.size() - 1);
      return last.columns().equals(form.header().columns()) ? last.caption() : "";
    }
    return Caption.above(i -> Squeezed.of(text, List.of(lines.get(i))).string(), first);
  }

  private RawTable table(int first, int end, Form form, String caption) {
    TableHeader header = form.header();
    Pattern separator = form.separator();
    List<List<TableCell>> rows = new ArrayList<>();
    boolean ofTasks = header.columns().first(ColumnRole.TASK) >= 0;
    for (Span line : lines.subList(first, end)) {
      if (!isRule(line) && (ofTasks || LineCells.of(text, line, separator).size() > 1)) {
        rows.add(LineCells.of(text, line, separator, header.columns().size()));
      }
    }
    Span span = new Span(lines.get(first).start(), lines.get(end - 1).end());
    List<List<TableCell>> below = rows.subList(Math.min(header.height(), rows.size()), rows.size());
    return new RawTable(span, caption, header.columns(), below);
  }

  private boolean isRule(Span line) {
    return RULE.matcher(text.plain(line)).matches();
  }
}
