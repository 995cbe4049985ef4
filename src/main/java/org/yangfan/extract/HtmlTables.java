package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/** Finds tables of indicators that stand in the text as HTML. */
final class HtmlTables {
  private static final Pattern TAG =
      Pattern.compile("<(/?)(table|tr|td|th)\\b[^<>]{0,300}>", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_TAG = Pattern.compile("<[^<>]{0,300}>|&nbsp;");

  private final Text text;
  private final List<RawTable> found = new ArrayList<>();
  private List<List<TableCell>> rows = new ArrayList<>();
  private List<TableCell> row = new ArrayList<>();
  private int tableStart = -1;
  private int cellStart = -1;

  private HtmlTables(Text text) {
    this.text = text;
  }

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
      case "tr" -> closeRow();
      default -> cellStart = opens && tableStart >= 0 ? tag.end() : -1;
    }
  }

  private void closeCell(int end) {
    if (cellStart >= 0) {
      Span span = text.trim(new Span(cellStart, end));
      String words = ANY_TAG.matcher(Squeezed.of(text, List.of(span)).string()).replaceAll("");
      row.add(new TableCell(span, words));
      cellStart = -1;
    }
  }

  private void closeRow() {
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }

  private void table(boolean opens, Matcher tag) {
    closeRow();
    if (!opens && tableStart >= 0 && !rows.isEmpty()) {
      Optional<Columns> columns = Columns.of(rows.get(0).stream().map(TableCell::words).toList());
      Span span = new Span(tableStart, tag.end());
      columns.ifPresent(of -> found.add(new RawTable(span, "", of, rows.subList(1, rows.size()))));
    }
    rows = new ArrayList<>();
    tableStart = opens ? tag.start() : -1;
  }
}
