package org.yangfan.extract.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.LineCells;
import org.yangfan.extract.table.TableCell;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Task;
import org.yangfan.regex.Pattern;

/**
 * Finds the task that a row of a table tells of, which stands elsewhere: | 2024年 | （一）护航渔船 | … |.
 */
public final class RowTask {
  /** The mark before a title. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[（(]?(?:\\d{1,2}(?!G)|[一二三四五六七八九十]{1,3})[）)、.]|第[一二三四五六七八九十\\d]{1,3}[项条])");

  /** No row is longer; keeps the time linear. */
  private static final int LONGEST = 1_000;

  private final Text text;
  private final Map<String, List<Task>> titled;

  public RowTask(Text text, Collection<PlacedTask> tasks) {
    this.text = text;
    this.titled =
        tasks.stream()
            .map(PlacedTask::task)
            .collect(Collectors.groupingBy(task -> Wording.solid(task.title())));
  }

  /** The only task whose title is a cell of {@code line}; or null. */
  public Task of(Span line) {
    List<TableCell> cells =
        line.length() > LONGEST ? List.<TableCell>of() : LineCells.of(text, line);
    if (cells.size() < 2) {
      return null;
    }
    List<Task> named =
        cells.stream()
            .map(cell -> NUMBER.matcher(cell.words()).replaceFirst(""))
            .flatMap(title -> titled.getOrDefault(title, List.of()).stream())
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }
}
