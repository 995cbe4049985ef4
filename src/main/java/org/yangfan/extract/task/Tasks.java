package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.repeat.RepeatedHeadings;
import org.yangfan.extract.unit.PlacedUnit;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Findings;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Kind;
import org.yangfan.fact.Task;
import org.yangfan.fact.Unit;

/** Makes the tasks of a plan out of the places where they stand and their units. */
public final class Tasks {
  private final Text text;
  private final UnitPlaces passages;
  private final TaskTables tables;
  private final RepeatedHeadings repeats;
  private final Findings findings;

  /** Tasks of a text that repeats none. */
  public Tasks(Text text, UnitPlaces passages, TaskTables tables, Findings findings) {
    this(text, passages, tables, RepeatedHeadings.none(text), findings);
  }

  public Tasks(
      Text text,
      UnitPlaces passages,
      TaskTables tables,
      RepeatedHeadings repeats,
      Findings findings) {
    this.text = text;
    this.passages = passages;
    this.tables = tables;
    this.repeats = repeats;
    this.findings = findings;
  }

  /**
   * The tasks at {@code places}, numbered in that order.
   *
   * @param kinds what each of them is about
   */
  public List<PlacedTask> at(List<TaskPlace> places, Function<TaskPlace, Kind> kinds) {
    List<TaskUnits.Share> shares = new TaskUnits(text, passages, tables).of(places);
    List<PlacedTask> tasks = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      TaskPlace place = places.get(i);
      Kind its = kinds.apply(place);
      Task task = task(i + 1, place, its, shares.get(i));
      tasks.add(new PlacedTask(task, place.whole()));
      report(place, task, shares.get(i), i > 0 ? shares.get(i - 1) : null);
    }
    return tasks;
  }

  private Task task(int n, TaskPlace place, Kind kind, TaskUnits.Share share) {
    Span stands = evidence(place, share);
    Evidence evidence = Evidence.of(text, stands);
    return new Task(
        n,
        place.heading().number(),
        place.title(),
        kind == Kind.DOMAIN ? Topics.of(place.title()) : null,
        kind,
        place.path(),
        Areas.in(text, place.own()),
        units(share),
        null,
        evidence,
        evidence.others(text, repeats.of(place.heading(), stands)),
        null);
  }

  private static List<Unit> units(TaskUnits.Share share) {
    return share.passages().stream()
        .flatMap(passage -> passage.units().stream())
        .map(PlacedUnit::unit)
        .distinct()
        .toList();
  }

  private Span evidence(TaskPlace place, TaskUnits.Share share) {
    if (share.own()) {
      int last =
          share.passages().stream()
              .flatMap(passage -> passage.units().stream())
              .mapToInt(unit -> unit.span().end())
              .filter(end -> end <= place.whole().end())
              .max()
              .orElse(-1);
      if (last > place.heading().span().end()) {
        return new Span(place.heading().span().start(), last);
      }
    }
    return text.trim(new Span(place.heading().title().start(), place.own().end()));
  }

  private void report(TaskPlace place, Task task, TaskUnits.Share share, TaskUnits.Share before) {
    int at = place.heading().span().start();
    if (task.number() == null && place.heading().style() == HeadingStyle.LABELLED) {
      findings.at(
          at,
          "heading-without-number",
          "the heading '%s' has no number: give it one if the document means one"
              .formatted(task.title()));
    }
    boolean first = before == null || !before.passages().equals(share.passages());
    if (!share.own() && !task.units().isEmpty() && first) {
      findings.at(
          at,
          "shared-unit-line",
          "'%s' and the tasks beside it share one unit list: each was given all of it"
              .formatted(task.title()));
    }
    if (task.units().isEmpty() && !passages.isEmpty() && task.kind() != Kind.SAFEGUARD) {
      findings.at(
          at,
          "task-without-units",
          "no responsible body was found for '%s': look for its unit list".formatted(task.title()));
    }
  }
}
