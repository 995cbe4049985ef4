package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Squeezed;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds tables with one row a line: Markdown's, and those whose cells tabs, wide gaps or blanks
 * part.
 */
public final class LineTables {
  private static final Pattern PIPE = Pattern.compile("[|｜│┃]");
  private static final Pattern GAP = Pattern.compile("\\t+|[ \u3000]{2,}");
  private static final Pattern BLANK = Pattern.compile("[\\s\u3000\u00A0]+");
  private static final Pattern RULE = Pattern.compile("[|｜:+\\-—\\s\\u2500-\\u257F]+");

  private static final Pattern GROUP =
      Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])[^。；，：|]{2,30}");

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
    Pattern usual = usual(text, lines.get(i));
    boolean parted = parts(lines.get(i), usual).size() > 1;
    Optional<TableHeader> header =
        parted ? TableHeader.at(firstRows(i, usual), 0) : Optional.empty();
    return header.isPresent() || usual == PIPE
        ? header.map(h -> new Form(usual, h))
        : byBlanks(i).map(h -> new Form(BLANK, h));
  }

  /** The header of which single blanks part the cells: each of these heads a column. */
  private Optional<TableHeader> byBlanks(int i) {
    if (parts(lines.get(i), BLANK).size() < 2) {
      return Optional.empty();
    }
    List<String> header = cells(lines.get(i), BLANK).stream().map(TableCell::words).toList();
    boolean understood = header.stream().allMatch(words -> Columns.role(words).isPresent());
    return understood
        ? Columns.of(header)
            .filter(Columns::areOfIndicators)
            .filter(columns -> header.size() >= FEWEST_BY_BLANKS || isAbove(i, columns))
            .map(columns -> new TableHeader(0, 1, columns))
        : Optional.empty();
  }

  private boolean isAbove(int i, Columns columns) {
    return i + 1 < lines.size() && isSound(cells(lines.get(i + 1), BLANK), columns);
  }

  /** The row at {@code start} and, where it follows at once, the one after it. */
  private List<List<TableCell>> firstRows(int start, Pattern separator) {
    List<List<TableCell>> rows = new ArrayList<>(List.of(cells(lines.get(start), separator)));
    int next = start + 1;
    while (next < lines.size() && isRule(lines.get(next))) {
      next++;
    }
    if (next < lines.size()) {
      rows.add(cells(lines.get(next), separator));
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
    List<TableCell> cells = cells(lines.get(i), form.separator());
    if (form.separator() != BLANK) {
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
    Pattern group = form.separator() == PIPE ? GROUP : WORDS;
    return i + 1 < lines.size()
        && (form.separator() == PIPE
            ? isRow(i + 1, form)
            : isSound(cells(lines.get(i + 1), form.separator()), form.header().columns()))
        && group.matcher(words(text.trim(lines.get(i)))).matches();
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
    boolean ofTasks = header.columns().first(Columns.Role.TASK) >= 0;
    for (Span line : lines.subList(first, end)) {
      if (!isRule(line) && (ofTasks || cells(line, separator).size() > 1)) {
        rows.add(cells(line, separator));
      }
    }
    Span span = new Span(lines.get(first).start(), lines.get(end - 1).end());
    List<List<TableCell>> below = rows.subList(Math.min(header.height(), rows.size()), rows.size());
    return new RawTable(span, caption, header.columns(), below);
  }

  private static Pattern usual(Text text, Span line) {
    return PIPE.matcher(text.string()).region(line.start(), line.end()).find() ? PIPE : GAP;
  }

  private boolean isRule(Span line) {
    return RULE.matcher(words(line)).matches();
  }

  private String words(Span span) {
    return text.string().substring(span.start(), span.end());
  }

  /** The cells of a {@code line} of {@code text}, one if nothing parts it. */
  public static List<TableCell> cells(Text text, Span line) {
    LineTables tables = new LineTables(text, List.of());
    return tables.cells(line, usual(text, line));
  }

  private List<TableCell> cells(Span line, Pattern separator) {
    return parts(line, separator).stream().map(this::cell).toList();
  }

  /**
   * Where the cells of a line stand; between pipes empty ones count, between gaps there are none.
   */
  private List<Span> parts(Span line, Pattern separator) {
    Span row = text.trim(line);
    String words = words(row);
    List<Span> parts = new ArrayList<>();
    int start = 0;
    Matcher matcher = separator.matcher(words);
    while (matcher.find()) {
      if (matcher.start() > 0) {
        parts.add(new Span(row.start() + start, row.start() + matcher.start()));
      }
      start = matcher.end();
    }
    if (start < words.length()) {
      parts.add(new Span(row.start() + start, row.end()));
    }
    return parts;
  }

  private TableCell cell(Span span) {
    return new TableCell(text.trim(span), Squeezed.of(text, List.of(span)).string());
  }
}
