package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.deadline.Deadline;
import org.yangfan.extract.deadline.StatedYears;
import org.yangfan.regex.Pattern;

/**
 * Which cells of a table of tasks tell goals, and by when, as its header says: 任务 | 2024年目标 |
 * 2025年目标 | 责任单位.
 */
final class GoalCells {
  private static final String GOAL = "(?:工作|主要|年度|建设|量化|具体|预期|发展)?(?:目标(?:任务)?|指标)";

  private static final Pattern HEADER =
      Pattern.compile("GOAL|20\\d\\d年度?底?(?:GOAL|任务|计划|安排)".replace("GOAL", GOAL));

  /**
   * A cell.
   *
   * @param due by when what it tells is due; null where the header does not say
   */
  record Cell(Span span, Deadline due) {}

  /** A column of goals. */
  private record Column(int index, Deadline due) {}

  private final List<Column> columns = new ArrayList<>();

  /** How many there are of any kind. */
  private int width;

  /** Goes on to a paragraph: its cells of goals. */
  List<Cell> next(String printed) {
    if (!printed.startsWith("|")) {
      columns.clear();
      return List.of();
    }
    String[] words = printed.split("\\|", -1);
    List<Column> headed = headed(words);
    if (!headed.isEmpty()) {
      columns.clear();
      columns.addAll(headed);
      width = words.length;
      return List.of();
    }
    return words.length == width ? cells(words) : List.of();
  }

  private static List<Column> headed(String[] words) {
    List<Column> headed = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (HEADER.matcher(words[i]).matches()) {
        List<Deadline> due = StatedYears.each(words[i]);
        headed.add(new Column(i, due.isEmpty() ? null : due.get(0)));
      }
    }
    return headed;
  }

  private List<Cell> cells(String[] words) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      int start = 0;
      for (int i = 0; i < column.index(); i++) {
        start += words[i].length() + 1;
      }
      Span span = new Span(start, start + words[column.index()].length());
      cells.add(new Cell(span, column.due()));
    }
    return cells;
  }
}
