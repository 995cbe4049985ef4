package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Squeezed;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The cells of a line: what pipes, tabs, wide gaps or blanks part. */
public final class LineCells {
  static final Pattern PIPE = Pattern.compile("[|｜]");
  static final Pattern GAP = Pattern.compile("\\t+|[ \u3000]{2,}");
  static final Pattern BLANK = Pattern.compile("[\\s\u3000]+");
  private static final Pattern TAB = Pattern.compile("\t");

  private static final Pattern TAG =
      Pattern.compile("(?i)</?(?:br|p|b|strong|span)\\b[^<>]{0,99}>");

  private LineCells() {}

  /** The cells of a {@code line} of {@code text}, one if nothing parts it. */
  public static List<TableCell> of(Text text, Span line) {
    return of(text, line, usual(text, line));
  }

  /** Whether {@code line} heads the columns of a table. */
  public static boolean areHeader(Text text, Span line) {
    return Columns.of(of(text, line).stream().map(TableCell::words).toList()).isPresent();
  }

  /** Pipes, where the line has any, or else gaps. */
  static Pattern usual(Text text, Span line) {
    return PIPE.matcher(text.string()).region(line.start(), line.end()).find() ? PIPE : GAP;
  }

  /** The cells of a row; where single tabs part {@code full} of them, empty ones count. */
  static List<TableCell> of(Text text, Span line, Pattern separator, int full) {
    if (separator == GAP && full > 1) {
      List<TableCell> cells = parted(text, line, TAB);
      if (cells.size() == full) {
        return cells;
      }
    }
    return of(text, line, separator);
  }

  /** The cells of a line; between pipes empty ones count, between gaps there are none. */
  static List<TableCell> of(Text text, Span line, Pattern separator) {
    return parted(text, text.trim(line), separator);
  }

  private static List<TableCell> parted(Text text, Span row, Pattern separator) {
    String words = text.plain(row);
    List<TableCell> cells = new ArrayList<>();
    int start = 0;
    Matcher matcher = separator.matcher(words);
    while (matcher.find()) {
      if (matcher.start() > 0 || separator == TAB) {
        cells.add(cell(text, row, start, matcher.start()));
      }
      start = matcher.end();
    }
    if (start < words.length() || separator == TAB) {
      cells.add(cell(text, row, start, words.length()));
    }
    return cells;
  }

  private static TableCell cell(Text text, Span row, int start, int end) {
    Span span = new Span(row.start() + start, row.start() + end);
    String words = Squeezed.of(text, List.of(span)).string();
    String plain = words.indexOf('<') < 0 ? words : TAG.matcher(words).replaceAll("");
    return new TableCell(text.trim(span), plain);
  }
}
