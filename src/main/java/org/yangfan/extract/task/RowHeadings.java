package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.ColumnRole;
import org.yangfan.extract.table.RawTable;
import org.yangfan.extract.table.TableCell;
import org.yangfan.extract.table.TableRow;
import org.yangfan.extract.table.Tables;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds tasks that stand nowhere but in the rows of a table of tasks and bodies. A row of a single
 * filled cell, or a column of groups, is the heading around what follows.
 */
final class RowHeadings {
  private static final Pattern GROUP =
      Pattern.compile("类别|分类|类型|板块|专项|(?:重点)?(?:行动|领域|方向|环节)|一级任务");
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:[（(](?:[\\d一二三四五六七八九十]{1,3})[）)]|(?:[一二三四五六七八九十]{1,3})、|(?:\\d{1,3})[.、](?!\\d(?!G)))\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|[一二三四五六七八九十]{1,3}");
  private static final Pattern TITLE_END = Pattern.compile("[。：；，]");
  private static final Pattern NOTHING = Pattern.compile("[-:—\\s/]*");

  private final Text text;
  private final List<Heading> headings = new ArrayList<>();

  /** Whether the numbers of the rows are those of the groups: not every task has one. */
  private boolean ofGroups;

  private RowHeadings(Text text) {
    this.text = text;
  }

  /**
   * The headings in the tables of {@code within} of which no row is called as one of {@code known}.
   */
  static List<Heading> in(Text text, Span within, List<Heading> known) {
    Set<String> titles =
        known.stream().map(h -> Wording.heading(text, h.title())).collect(Collectors.toSet());
    NavigableSet<Span> places =
        known.stream().map(Heading::title).collect(Collectors.toCollection(TreeSet::new));
    List<Heading> all = new ArrayList<>();
    for (RawTable table : Tables.in(text, List.of(within)).ofTasks()) {
      RowHeadings rows = new RowHeadings(text);
      rows.ofGroups =
          table.rows().stream()
              .map(cells -> TableRow.of(table.columns(), cells))
              .anyMatch(RowHeadings::isWithoutNumber);
      table.rows().stream()
          .filter(cells -> !holdsAny(cells.get(0).span(), places))
          .forEach(cells -> rows.add(TableRow.of(table.columns(), cells)));
      boolean told =
          rows.headings.stream().anyMatch(h -> titles.contains(Wording.heading(text, h.title())));
      if (!told) {
        all.addAll(rows.headings);
      }
    }
    return all;
  }

  private static boolean holdsAny(Span cell, NavigableSet<Span> titles) {
    Span end = new Span(cell.end(), cell.end());
    return titles.subSet(new Span(cell.start(), cell.start()), true, end, true).stream()
        .anyMatch(cell::contains);
  }

  private void add(TableRow row) {
    List<TableCell> filled = row.cells().stream().filter(c -> !isNothing(c)).toList();
    TableCell task = row.cell(ColumnRole.TASK);
    if (filled.size() == 1 && !isWithoutNumber(row)) {
      group(filled.get(0));
    } else if (!isNothing(task) && !TableRows.areNumbers(task.words())) {
      TableCell group = groupBefore(row, task);
      if (group != null && !isNothing(group)) {
        group(group);
      }
      task(row, task);
    }
  }

  private static boolean isNothing(TableCell cell) {
    return NOTHING.matcher(cell.words()).matches();
  }

  /** Whether {@code row} has a task, but neither a number nor the group that it is of. */
  private static boolean isWithoutNumber(TableRow row) {
    TableCell task = row.cell(ColumnRole.TASK);
    TableCell group = isNothing(task) ? null : groupBefore(row, task);
    return group != null && isNothing(group) && isNothing(row.cell(ColumnRole.ORDINAL));
  }

  private static TableCell groupBefore(TableRow row, TableCell task) {
    for (int column = 0; column < row.columns().size(); column++) {
      TableCell cell = row.cell(column);
      if (cell.equals(task)) {
        return null;
      }
      if (GROUP.matcher(row.columns().header().get(column)).matches()) {
        return cell;
      }
    }
    return null;
  }

  private void group(TableCell cell) {
    add(HeadingStyle.SECTION, null, unmarked(cell.span()));
  }

  private void task(TableRow row, TableCell cell) {
    String number = ofGroups ? "" : row.cell(ColumnRole.ORDINAL).words();
    Matcher mark = MARK.matcher(text.string()).region(cell.span().start(), cell.span().end());
    if (mark.lookingAt()) {
      number = mark.group().replaceAll("[^\\d一二三四五六七八九十]", "");
    }
    Span words = unmarked(cell.span());
    Matcher end = TITLE_END.matcher(text.string()).region(words.start(), words.end());
    Span title = end.find() ? new Span(words.start(), end.start()) : words;
    add(HeadingStyle.ITEM, NUMBER.matcher(number).matches() ? number : null, title);
  }

  private void add(HeadingStyle style, String number, Span title) {
    int line = text.lineAt(title.start()).start();
    int last = headings.isEmpty() ? -1 : headings.get(headings.size() - 1).span().end();
    headings.add(new Heading(style, 0, null, number, Math.max(line, last), title, title));
  }

  private Span unmarked(Span cell) {
    Matcher mark = MARK.matcher(text.string()).region(cell.start(), cell.end());
    return mark.lookingAt() ? new Span(mark.end(), cell.end()) : cell;
  }
}
