package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.region.RegionTable;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.unit.NumberedCell;
import org.yangfan.extract.unit.PlacedUnit;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.wording.Findings;
import org.yangfan.fact.Role;
import org.yangfan.vocabulary.Region;

/**
 * Gives the tasks of one row of a table the bodies of its cells: all, or those of their numbers.
 */
final class RowUnits {
  private final Text text;
  private final UnitLists unitLists;
  private final Findings findings;

  RowUnits(Text text, UnitLists unitLists, Findings findings) {
    this.text = text;
    this.unitLists = unitLists;
    this.findings = findings;
  }

  /** The bodies that stand behind {@code numbers}; behind none of them where these are empty. */
  private record Listed(Set<Integer> numbers, UnitPassage passage) {}

  /** What the tasks are, and the passages they find theirs in. */
  record Given(List<TaskPlace> tasks, List<UnitPassage> passages) {}

  /** Gives {@code tasks} what the cells of {@code row} list. */
  Given give(List<TaskPlace> tasks, RegionTable.Row row, Region region) {
    List<Listed> all =
        row.units().entrySet().stream().flatMap(cell -> listed(cell, region)).toList();
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < tasks.size(); i++) {
      numbers.add(number(tasks, i));
    }
    boolean numbered = all.stream().anyMatch(it -> !it.numbers().isEmpty());
    if (!numbered || !all.stream().allMatch(it -> numbers.containsAll(it.numbers()))) {
      return new Given(tasks, all.stream().map(Listed::passage).toList());
    }
    List<TaskPlace> alone = new ArrayList<>();
    List<UnitPassage> passages = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      TaskPlace task = tasks.get(i);
      int number = number(tasks, i);
      List<PlacedUnit> its =
          all.stream()
              .filter(it -> it.numbers().isEmpty() || it.numbers().contains(number))
              .flatMap(it -> it.passage().units().stream())
              .toList();
      passages.add(new UnitPassage(task.heading().title(), its));
      alone.add(new TaskPlace(task.heading(), task.title(), task.path(), task.own(), null));
    }
    return new Given(alone, passages);
  }

  private Stream<Listed> listed(Map.Entry<Span, Role> cell, Region region) {
    List<NumberedCell.Part> parts = new NumberedCell(text).parts(cell.getKey());
    return (parts.isEmpty() ? List.of(new NumberedCell.Part(Set.of(), cell.getKey())) : parts)
        .stream()
            .flatMap(
                part ->
                    unitLists
                        .inCell(text, part.span(), cell.getValue(), region, findings)
                        .map(passage -> new Listed(part.numbers(), passage))
                        .stream());
  }

  /** The number of a task; where it bears none, its place. */
  private static int number(List<TaskPlace> tasks, int index) {
    int number = Numeral.parse(tasks.get(index).heading().number());
    return number > 0 ? number : index + 1;
  }
}
