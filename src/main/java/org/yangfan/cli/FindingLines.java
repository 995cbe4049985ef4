package org.yangfan.cli;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.query.TerminalColumns;

/** Findings as lines for people: what was found where, and the place itself with a caret. */
final class FindingLines {
  /** Columns that are shown before and after the place. */
  private static final int BEFORE = 32;

  private static final int AFTER = 40;
  private static final String CUT = "…";

  private FindingLines() {}

  /** {@code FILE:LINE:COL: CODE message}. */
  static String summary(String file, Finding finding) {
    return "%s:%d:%d: %s %s"
        .formatted(file, finding.line(), finding.column(), finding.code(), finding.message());
  }

  /** The line of the place, cut around it where it is long, and a caret below the place. */
  static List<String> excerpt(Finding finding, Text text) {
    List<Span> lines = text.lines();
    if (finding.line() < 1 || finding.line() > lines.size()) {
      return List.of();
    }
    String line = text.slice(lines.get(finding.line() - 1)).replaceAll("\\p{Cntrl}", " ");
    int place = place(line, finding.column());
    String before = before(line.substring(0, place));
    String margin = "%5d | ".formatted(finding.line());
    String blank = " ".repeat(margin.length() - 2) + "| ";
    return List.of(
        margin + before + after(line.substring(place)),
        blank + " ".repeat(TerminalColumns.of(before)) + "^");
  }

  /** The UTF-16 index of a column, which counts code points from 1. */
  private static int place(String line, int column) {
    int points = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.max(0, Math.min(column - 1, points)));
  }

  private static String before(String words) {
    int start = words.length();
    int columns = 0;
    while (start > 0 && columns < BEFORE) {
      columns += TerminalColumns.of(words.codePointBefore(start));
      start -= Character.charCount(words.codePointBefore(start));
    }
    return (start > 0 ? CUT : "") + words.substring(start);
  }

  private static String after(String words) {
    int end = 0;
    int columns = 0;
    while (end < words.length() && columns < AFTER) {
      columns += TerminalColumns.of(words.codePointAt(end));
      end += Character.charCount(words.codePointAt(end));
    }
    return words.substring(0, end) + (end < words.length() ? CUT : "");
  }
}
