package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Squeezed;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds tables of indicators that stand in the text as HTML. */
final class HtmlTables {
  private static final Pattern TAG = Pattern.compile("(?i)<(/?)(table|tr|td|th)\\b([^<>]{0,300})>");

  private static final Pattern SPAN = Pattern.compile("(?i)(row|col)span\\s*=\\s*[\"']?(\\d{1,2})");

  private static final Pattern ANY_TAG = Pattern.compile("<[^<>]{0,300}>|&nbsp;");

  private static final Pattern AROUND =
      Pattern.compile("(?s)(?:\\s|<[^<>]{0,300}>|&nbsp;)*+(.*?)(?:\\s|</[^<>]{0,300}>|&nbsp;)*");

  /** How many lines above a table its caption is looked for in. */
  private static final int MOST_ABOVE = 4;

  private final Text text;
  private final List<RawTable> found = new ArrayList<>();
  private TableGrid grid = new TableGrid();
  private int tableStart = -1;
  private int firstCell = -1;
  private int cellStart = -1;
  private int rowSpan;
  private int columnSpan;

  private HtmlTables(Text text) {
    this.text = text;
  }

  /** The tables in {@code body}, in order of place. */
  static List<RawTable> find(Text text, List<Span> body) {
    HtmlTables reader = new HtmlTables(text);
    for (Span part : body) {
      Matcher tag = TAG.matcher(text.string()).region(part.start(), part.end());
      while (tag.find()) {
        reader.tag(tag);
      }
    }
    return reader.found;
  }

  private void tag(Matcher tag) {
    boolean opens = tag.group(1).isEmpty();
    closeCell(tag.start());
    switch (tag.group(2).toLowerCase(java.util.Locale.ROOT)) {
      case "table" -> table(opens, tag);
      case "tr" -> grid.closeRow();
      default -> openCell(opens, tag);
    }
  }

  private void openCell(boolean opens, Matcher tag) {
    cellStart = opens && tableStart >= 0 ? tag.end() : -1;
    firstCell = firstCell < 0 ? tag.start() : firstCell;
    rowSpan = 1;
    columnSpan = 1;
    Matcher span = SPAN.matcher(tag.group(3));
    while (span.find()) {
      int cells = Math.max(1, Integer.parseInt(span.group(2)));
      if (span.group(1).equalsIgnoreCase("row")) {
        rowSpan = cells;
      } else {
        columnSpan = cells;
      }
    }
  }

  private void closeCell(int end) {
    if (cellStart >= 0) {
      Span span = withoutTags(new Span(cellStart, end));
      grid.add(new TableCell(span, words(span)), rowSpan, columnSpan);
      cellStart = -1;
    }
  }

  private void table(boolean opens, Matcher tag) {
    grid.closeRow();
    if (!opens && tableStart >= 0) {
      Span span = new Span(tableStart, tag.end());
      List<List<TableCell>> rows = grid.rows();
      TableHeader.in(rows)
          .map(
              of ->
                  new RawTable(
                      span, caption(of), of.columns(), rows.subList(of.end(), rows.size())))
          .ifPresent(found::add);
    }
    grid = new TableGrid();
    tableStart = opens ? tag.start() : -1;
    firstCell = -1;
  }

  /** The lines above the table, and those of its own rows that stand above the header. */
  private String caption(TableHeader header) {
    int line = text.line(tableStart) - 1;
    Stream<String> above =
        text.lines().subList(Math.max(0, line - MOST_ABOVE), line).stream().map(this::words);
    String name = words(new Span(tableStart, firstCell));
    Stream<String> own =
        grid.rows().subList(0, header.first()).stream().map(row -> row.get(0).words());
    List<String> lines =
        Stream.of(above, Stream.of(name), own)
            .flatMap(words -> words)
            .filter(words -> !words.isEmpty())
            .toList();
    return Caption.above(lines::get, lines.size());
  }

  /** A cell without the tags that open and close what it holds: {@code <p>…</p>}. */
  private Span withoutTags(Span cell) {
    Matcher tags = AROUND.matcher(text.string()).region(cell.start(), cell.end());
    return tags.matches() ? text.trim(new Span(tags.start(1), tags.end(1))) : text.trim(cell);
  }

  private String words(Span span) {
    return ANY_TAG.matcher(Squeezed.of(text, List.of(span)).string()).replaceAll("");
  }
}
