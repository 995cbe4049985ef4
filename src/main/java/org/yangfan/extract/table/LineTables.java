package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Squeezed;

/** Finds tables with one row a line: Markdown's, and those whose cells tabs or wide gaps part. */
public final class LineTables {
  private static final Pattern PIPE = Pattern.compile("[|｜]");
  private static final Pattern GAP = Pattern.compile("\\t+|[ \u3000]{2,}");
  private static final Pattern RULE = Pattern.compile("[|｜:+\\-—\\s]+");

  private static final Pattern GROUP =
      Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])[^。；，：|]{2,30}");

  private final Text text;
  private final List<Span> lines;

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
    List<RawTable> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Pattern separator = text.slice(lines.get(i)).indexOf('|') >= 0 ? PIPE : GAP;
      boolean heads = !isRule(lines.get(i)) && cells(lines.get(i), separator).size() > 1;
      Optional<TableHeader> header =
          heads ? TableHeader.at(firstRows(i, separator), 0) : Optional.empty();
      int end = header.isPresent() ? end(i + 1, separator) : i + 1;
      if (header.isPresent()) {
        found.add(table(i, end, separator, header.get()));
      }
      i = end;
    }
    return found;
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

  /** Index after the last line from {@code start} that has several cells. */
  private int end(int start, Pattern separator) {
    int i = start;
    while (i < lines.size() && (isRow(i, separator) || isGroup(i, separator))) {
      i++;
    }
    return i;
  }

  private boolean isRow(int i, Pattern separator) {
    return isRule(lines.get(i)) || cells(lines.get(i), separator).size() > 1;
  }

  /** Whether line {@code i} is the heading of a group of rows: （一）…, right above another row. */
  private boolean isGroup(int i, Pattern separator) {
    return separator == PIPE
        && i + 1 < lines.size()
        && isRow(i + 1, separator)
        && GROUP.matcher(text.string()).region(lines.get(i).start(), lines.get(i).end()).matches();
  }

  private RawTable table(int first, int end, Pattern separator, TableHeader header) {
    List<List<TableCell>> rows = new ArrayList<>();
    boolean ofTasks = header.columns().first(Columns.Role.TASK) >= 0;
    for (Span line : lines.subList(first, end)) {
      if (!isRule(line) && (ofTasks || cells(line, separator).size() > 1)) {
        rows.add(cells(line, separator));
      }
    }
    String caption = first == 0 ? "" : Squeezed.of(text, List.of(lines.get(first - 1))).string();
    Span span = new Span(lines.get(first).start(), lines.get(end - 1).end());
    List<List<TableCell>> below = rows.subList(Math.min(header.height(), rows.size()), rows.size());
    return new RawTable(span, caption, header.columns(), below);
  }

  private boolean isRule(Span line) {
    return RULE.matcher(text.slice(line)).matches();
  }

  /** The cells of a {@code line} of {@code text}, one if nothing parts it. */
  public static List<TableCell> cells(Text text, Span line) {
    boolean pipes = text.slice(line).indexOf('|') >= 0;
    return new LineTables(text, List.of()).cells(line, pipes ? PIPE : GAP);
  }

  /** The cells of a line; between pipes empty ones count, between gaps there are none. */
  private List<TableCell> cells(Span line, Pattern separator) {
    Span row = text.trim(line);
    String words = text.slice(row);
    List<TableCell> cells = new ArrayList<>();
    int start = 0;
    Matcher matcher = separator.matcher(words);
    while (matcher.find()) {
      if (matcher.start() > 0) {
        cells.add(cell(row, start, matcher.start()));
      }
      start = matcher.end();
    }
    if (start < words.length()) {
      cells.add(cell(row, start, words.length()));
    }
    return cells;
  }

  private TableCell cell(Span row, int start, int end) {
    Span span = new Span(row.start() + start, row.start() + end);
    return new TableCell(text.trim(span), Squeezed.of(text, List.of(span)).string());
  }
}
