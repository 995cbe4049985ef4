package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.region.RegionTable;
import org.yangfan.extract.task.Kinds;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.task.TaskTables;
import org.yangfan.extract.task.Tasks;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Findings;
import org.yangfan.fact.Kind;

/** Reads the main directions of one region of a table, and who has them. */
public final class RowDirections {
  private final Text text;
  private final Kinds kinds;
  private final UnitLists unitLists;
  private final Findings findings;

  public RowDirections(Text text, Kinds kinds, UnitLists unitLists, Findings findings) {
    this.text = text;
    this.kinds = kinds;
    this.unitLists = unitLists;
    this.findings = findings;
  }

  /** The directions of the rows of {@code entry}: one that is alone in its row has all of it. */
  public List<PlacedTask> of(RegionTable.Entry entry) {
    List<UnitPassage> passages = new ArrayList<>();
    List<TaskPlace> found = new ArrayList<>();
    RowUnits rowUnits = new RowUnits(text, unitLists, findings);
    Set<TaskPlace> told = new HashSet<>();
    Map<Integer, Span> alone = new HashMap<>();
    for (RegionTable.Row row : entry.rows()) {
      List<TaskPlace> tasks = row.asTasks() ? new CellTasks(text).of(row) : List.of();
      if (row.units().isEmpty()) {
        for (TaskPlace task : tasks) {
          passages.addAll(unitLists.find(text, task.own(), entry.place().region(), findings));
        }
      }
      List<TaskPlace> listed =
          tasks.isEmpty()
              ? new DirectionList(text).listed(row.directions(), row.number(), row.span())
              : tasks;
      RowUnits.Given given = rowUnits.give(listed, row, entry.place().region());
      passages.addAll(given.passages());
      found.addAll(given.tasks());
      if (!tasks.isEmpty()) {
        told.addAll(given.tasks());
      }
      if (listed.size() == 1) {
        alone.put(found.size() - 1, row.span());
      }
    }
    Function<TaskPlace, Kind> among = kinds.among(found);
    boolean named = found.stream().anyMatch(RowDirections::namesField);
    List<PlacedTask> tasks =
        new ArrayList<>(
            new Tasks(text, new UnitPlaces(passages), TaskTables.none(text, findings), findings)
                .at(
                    found,
                    place ->
                        told.contains(place) || named && kinds.isOfNoField(place)
                            ? among.apply(place)
                            : Kind.DOMAIN));
    alone.forEach((i, row) -> tasks.set(i, new PlacedTask(tasks.get(i).task(), row)));
    return tasks;
  }

  private static boolean namesField(TaskPlace place) {
    return PlainCharacters.of(place.title()).startsWith("5G+");
  }
}
