package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.ColumnRole;
import org.yangfan.extract.table.RawTable;
import org.yangfan.extract.table.TableCell;
import org.yangfan.extract.table.TableRow;
import org.yangfan.extract.table.Tables;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.wording.Findings;
import org.yangfan.fact.Role;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;

/**
 * The bodies that tables give to tasks: a row names the task and, column by column, who leads it,
 * who is responsible and who helps.
 */
public final class TaskTables {
  private static final Map<ColumnRole, Role> ROLES =
      new EnumMap<>(
          Map.of(
              ColumnRole.LEAD, Role.LEAD,
              ColumnRole.RESPONSIBLE, Role.RESPONSIBLE,
              ColumnRole.COOPERATING, Role.COOPERATING));

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、]|\\.(?!\\d(?!G))))+");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final int LONGEST_QUOTE = 24;

  private final TableRows rows = new TableRows();
  private final Text text;
  private final Findings findings;
  private List<UnitPassage> above = List.of();

  private TaskTables(Text text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** No table at all. */
  public static TaskTables none(Text text, Findings findings) {
    return new TaskTables(text, findings);
  }

  /** The tables of tasks in {@code body} of a plan of {@code region}. */
  public static TaskTables in(
      Text text, List<Span> body, UnitLists lists, Region region, Findings findings) {
    TaskTables tables = new TaskTables(text, findings);
    for (RawTable table : Tables.in(text, body).ofTasks()) {
      tables.above = List.of();
      for (List<TableCell> cells : table.rows()) {
        if (cells.size() > 1) {
          tables.add(TableRow.of(table.columns(), cells), lists, region);
        }
      }
    }
    return tables;
  }

  private void add(TableRow row, UnitLists lists, Region region) {
    List<String> keys = new ArrayList<>();
    List<UnitPassage> passages = new ArrayList<>();
    boolean merged = true;
    for (int column = 0; column < row.columns().size(); column++) {
      ColumnRole role = row.columns().roles().get(column);
      TableCell cell = row.cell(column);
      if (role == ColumnRole.TASK && TableRows.areNumbers(cell.words())) {
        keys.addAll(TableRows.numbers(cell.words()));
      } else if (role == ColumnRole.TASK && !cell.words().isEmpty()) {
        keys.add(key(cell.words()));
      } else if (ROLES.containsKey(role) && !cell.span().isEmpty()) {
        merged &= cell.words().isEmpty();
        lists.inCell(text, cell.span(), ROLES.get(role), region, findings).ifPresent(passages::add);
      }
    }
    if (merged && !keys.isEmpty()) {
      passages.addAll(above);
    }
    above = passages;
    Span span = row.cells().get(0).span();
    if (!passages.isEmpty()) {
      rows.add(new TableRows.Row(span, keys, passages));
    }
  }

  private static String key(String words) {
    String bare = NUMBER.matcher(PlainCharacters.of(words)).replaceFirst("");
    return NO_WORD.matcher(bare).replaceAll("");
  }

  /**
   * The bodies of each of {@code places}, in the same order: those of the rows that bear its title,
   * or else of the one row whose words hold the title or stand in it.
   */
  List<List<UnitPassage>> of(List<TaskPlace> places) {
    List<List<UnitPassage>> found = new ArrayList<>();
    Set<TableRows.Row> taken = new HashSet<>();
    for (TaskPlace place : places) {
      String key = key(place.title());
      List<TableRows.Row> named = rows.named(key);
      taken.addAll(named);
      found.add(passages(named));
    }
    for (int i = 0; i < places.size(); i++) {
      String key = key(places.get(i).title());
      List<TableRows.Row> like =
          found.get(i).isEmpty()
              ? rows.like(key).stream().filter(row -> !taken.contains(row)).toList()
              : List.of();
      if (like.size() == 1) {
        taken.addAll(like);
        found.set(i, passages(like));
      } else if (found.get(i).isEmpty() && !places.get(i).isSafeguard()) {
        found.set(i, numbered(places.get(i), places, taken));
      }
    }
    rows.all().stream().filter(row -> !taken.contains(row)).forEach(this::report);
    return found;
  }

  private static List<UnitPassage> passages(List<TableRows.Row> rows) {
    return rows.stream().flatMap(row -> row.passages().stream()).toList();
  }

  /** The bodies of the rows that name this task by its number; none where two tasks bear it. */
  private List<UnitPassage> numbered(
      TaskPlace place, List<TaskPlace> places, Set<TableRows.Row> taken) {
    int value = place.heading().value();
    List<TableRows.Row> named = rows.numbered(value);
    if (named.isEmpty()
        || places.stream()
            .filter(other -> !other.isSafeguard() && other.heading().value() == value)
            .anyMatch(other -> other != place)) {
      return List.of();
    }
    taken.addAll(named);
    return passages(named);
  }

  private void report(TableRows.Row row) {
    String words = String.join(" ", row.keys());
    findings.at(
        row.span().start(),
        "table-row-without-task",
        "no task is called “%s”: give the bodies of this row to the task that it means"
            .formatted(
                words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words));
  }
}
