package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.LineTables;
import org.yangfan.extract.table.TableCell;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.fact.Role;

/**
 * Finds tasks that stand in the rows of a table: its header names a column of tasks and one of
 * bodies. A row of a single filled cell, or a column of groups, is the heading around what follows.
 */
public final class TaskTables {
  private static final Pattern NUMBER = Pattern.compile("序号|编号");
  private static final Pattern GROUP = Pattern.compile("类别|分类|类型|板块|专项|(?:重点)?行动|领域|一级任务");
  private static final Pattern TASK =
      Pattern.compile(
          "(?:重点|主要|工作|具体|应用|二级|建设)*(?:任务|工作|事项|举措|措施|场景|方向)(?:名称|内容|事项|分工|要点)?|(?:重点|应用)领域|(?:重点)?(?:工程|项目)(?:名称)?");
  private static final Pattern UNITS =
      Pattern.compile("(牵头|责任|配合|主管|负责|参与|参加|协同|协办|主办|承办).{0,6}(?:单位|部门|机构|主体)?");
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:[（(]([\\d一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})、|(\\d{1,3})[.．、](?!\\d(?!G)))\\s*");

  private static final Pattern TITLE_END = Pattern.compile("[。：；，]");
  private static final Pattern RULE = Pattern.compile("[-:—\\s]*");

  /** Reads the bodies of a cell. */
  @FunctionalInterface
  public interface CellReader {
    /** The passage that {@code cell} is, where it lists bodies; else null. */
    UnitPassage read(Span cell, Role role);
  }

  private final Text text;
  private final CellReader reader;
  private final List<Heading> headings = new ArrayList<>();
  private final List<UnitPassage> passages = new ArrayList<>();
  private List<String> header = List.of();

  public TaskTables(Text text, CellReader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** The headings of the tasks in the tables of {@code within}, and of the groups around them. */
  public List<Heading> headings() {
    return headings;
  }

  /** The bodies of these tasks. */
  public List<UnitPassage> passages() {
    return passages;
  }

  /** Reads the tables of {@code within}. */
  public TaskTables in(Span within) {
    for (Span line : text.lines()) {
      if (within.contains(line) && !text.trim(line).isEmpty()) {
        line(line, LineTables.cells(text, line));
      }
    }
    return this;
  }

  private void line(Span line, List<TableCell> cells) {
    if (cells.size() < 2) {
      header = isGroup(cells) ? header : List.of();
    } else if (isHeader(cells)) {
      header = cells.stream().map(TableCell::words).toList();
    } else if (!header.isEmpty() && !cells.stream().allMatch(c -> isRule(c.words()))) {
      row(line, cells);
    }
  }

  /** Whether a line between the rows is a group's name, not the text after the table. */
  private static boolean isGroup(List<TableCell> cells) {
    return !cells.isEmpty()
        && cells.get(0).words().length() <= 30
        && TITLE_END.matcher(cells.get(0).words()).replaceAll("").equals(cells.get(0).words());
  }

  private static boolean isHeader(List<TableCell> cells) {
    List<String> words = cells.stream().map(TableCell::words).toList();
    return first(words, TASK) >= 0 && first(words, UNITS) >= 0;
  }

  private void row(Span line, List<TableCell> cells) {
    List<TableCell> filled = cells.stream().filter(c -> !c.words().isEmpty()).toList();
    int task = first(header, TASK);
    if (filled.size() == 1) {
      group(line, filled.get(0));
    } else if (task < cells.size() && !isRule(cells.get(task).words())) {
      int group = first(header, GROUP);
      if (group >= 0 && group < task && !cells.get(group).words().isEmpty()) {
        group(line, cells.get(group));
      }
      task(line, cells, cells.get(task));
      for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
        bodies(header.get(i), cells.get(i));
      }
    }
  }

  private void bodies(String column, TableCell cell) {
    Matcher duty = UNITS.matcher(column);
    if (duty.matches() && !isRule(cell.words())) {
      UnitPassage passage = reader.read(cell.span(), role(duty.group(1)));
      if (passage != null) {
        passages.add(passage);
      }
    }
  }

  private void group(Span line, TableCell cell) {
    Span title = afterMark(cell.span());
    headings.add(new Heading(HeadingStyle.SECTION, 0, null, null, line.start(), title, title));
  }

  private void task(Span line, List<TableCell> cells, TableCell cell) {
    int column = first(header, NUMBER);
    String number = column < 0 || column >= cells.size() ? null : cells.get(column).words();
    Matcher mark = MARK.matcher(text.string()).region(cell.span().start(), cell.span().end());
    if (mark.lookingAt()) {
      number =
          mark.group(1) != null
              ? mark.group(1)
              : mark.group(2) != null ? mark.group(2) : mark.group(3);
    }
    Span title = title(afterMark(cell.span()));
    boolean numbered = number != null && number.matches("\\d{1,3}|[一二三四五六七八九十]{1,3}");
    int lead =
        headings.isEmpty() || headings.get(headings.size() - 1).lead() < line.start()
            ? line.start()
            : title.start();
    headings.add(
        new Heading(HeadingStyle.ITEM, 0, null, numbered ? number : null, lead, title, title));
  }

  private Span afterMark(Span cell) {
    Matcher mark = MARK.matcher(text.string()).region(cell.start(), cell.end());
    return mark.lookingAt() ? new Span(mark.end(), cell.end()) : cell;
  }

  private Span title(Span cell) {
    Matcher end = TITLE_END.matcher(text.string()).region(cell.start(), cell.end());
    return end.find() ? new Span(cell.start(), end.start()) : cell;
  }

  private static boolean isRule(String words) {
    return RULE.matcher(words).matches();
  }

  private static Role role(String duty) {
    return switch (duty) {
      case "牵头", "主办" -> Role.LEAD;
      case "责任", "主管", "负责", "承办" -> Role.RESPONSIBLE;
      default -> Role.COOPERATING;
    };
  }

  private static int first(List<String> header, Pattern of) {
    for (int i = 0; i < header.size(); i++) {
      if (of.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
