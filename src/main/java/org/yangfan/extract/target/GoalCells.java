package org.yangfan.extract.target;

import org.yangfan.document.Span;
import org.yangfan.regex.Pattern;

/** Which cells of a table of tasks tell goals, as its header says: 任务 | 目标 | 责任单位. */
final class GoalCells {
  private static final Pattern HEADER = Pattern.compile("(?:工作|主要|年度|建设|量化|具体|预期|发展)?目标(?:任务)?");

  static final Span NONE = new Span(0, 0);

  /** The column of goals, and how many there are; -1 outside of such a table. */
  private int column = -1;

  private int columns;

  /** Goes on to a paragraph: where its cell of goals stands, or {@link #NONE}. */
  Span next(String printed) {
    if (!printed.startsWith("|")) {
      column = -1;
      return NONE;
    }
    String[] cells = printed.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      if (HEADER.matcher(cells[i]).matches()) {
        column = i;
        columns = cells.length;
        return NONE;
      }
    }
    return column >= 0 && cells.length == columns ? span(cells) : NONE;
  }

  private Span span(String[] cells) {
    int start = 0;
    for (int i = 0; i < column; i++) {
      start += cells[i].length() + 1;
    }
    return new Span(start, start + cells[column].length());
  }
}
