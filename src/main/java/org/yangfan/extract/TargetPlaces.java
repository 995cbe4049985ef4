package org.yangfan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.repeat.Repeats;
import org.yangfan.extract.target.PlacedTarget;
import org.yangfan.extract.task.BoxTopics;
import org.yangfan.extract.task.Boxes;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.extract.task.RowTask;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Kind;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;
import org.yangfan.regex.Pattern;

/**
 * Assigns targets to the task or box that they stand in, with all their places, and numbers them.
 */
final class TargetPlaces {
  private static final Pattern ANNEX = Pattern.compile("(?m)^[ \\t\\u3000#*]*+附 ?[件表录]");

  private final TreeMap<Integer, PlacedTask> tasks = new TreeMap<>();
  private final TreeMap<Integer, Boxes.Placed> boxes = new TreeMap<>();

  private final NavigableSet<Integer> annexes;
  private final Text text;
  private final Repeats repeats;
  private final RowTask rows;

  /**
   * @param annexes where those of {@code text} begin
   * @param repeats the sentences that {@code text} prints again
   */
  TargetPlaces(
      Text text,
      NavigableSet<Integer> annexes,
      List<PlacedTask> tasks,
      List<Boxes.Placed> boxes,
      Repeats repeats) {
    this.text = text;
    this.annexes = annexes;
    this.repeats = repeats;
    this.rows = new RowTask(text, tasks);
    tasks.forEach(task -> this.tasks.put(task.whole().start(), task));
    boxes.forEach(box -> this.boxes.put(box.whole().start(), box));
  }

  /** Where the annexes of {@code text} begin. */
  static NavigableSet<Integer> annexes(Text text) {
    return ANNEX
        .matcher(text.string())
        .results()
        .map(MatchResult::start)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code found} in order of place, numbered, each with its task and its field. */
  List<Target> assign(List<PlacedTarget> found) {
    List<PlacedTarget> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(PlacedTarget::span));
    List<Target> assigned = new ArrayList<>();
    for (PlacedTarget target : ordered) {
      assigned.add(assign(target, assigned.size() + 1));
    }
    return assigned;
  }

  private Target assign(PlacedTarget placed, int n) {
    Boxes.Placed box = box(placed.span());
    Task task = box == null ? task(placed.span()) : null;
    String number = box != null ? box.project().task() : task == null ? null : task.number();
    String topic = topic(placed, task, box);
    return placed.target().placed(n, number, topic).repeatedAt(repeats(placed));
  }

  /** Where else the promise stands, in other words or in the same. */
  private List<Evidence> repeats(PlacedTarget placed) {
    List<Span> places = new ArrayList<>(placed.again());
    places.addAll(repeats.of(placed.span()));
    placed.again().forEach(place -> places.addAll(repeats.of(place)));
    return placed.target().evidence().others(text, places);
  }

  /** The field of the task or box that a target stands in, or else what its own clause names. */
  private String topic(PlacedTarget placed, Task task, Boxes.Placed box) {
    String topic = null;
    if (box != null) {
      topic = BoxTopics.of(text, box, placed.span());
    } else if (task != null && task.kind() == Kind.DOMAIN) {
      topic = task.topic();
    }
    return topic == null ? placed.target().topic() : topic;
  }

  private Task task(Span span) {
    Map.Entry<Integer, PlacedTask> before = tasks.floorEntry(span.start());
    boolean inside = before != null && isWithin(before.getValue().whole(), span.start());
    return inside ? before.getValue().task() : rows.of(text.lineAt(span.start()));
  }

  /** The box that a target ends in: its words may begin with the heading of the box. */
  private Boxes.Placed box(Span span) {
    Map.Entry<Integer, Boxes.Placed> before = boxes.floorEntry(span.end() - 1);
    boolean inside = before != null && isWithin(before.getValue().whole(), span.end() - 1);
    return inside ? before.getValue() : null;
  }

  /** Whether {@code index} stands in {@code whole}, and in no annex that begins there. */
  private boolean isWithin(Span whole, int index) {
    Integer annex = annexes.floor(index);
    return whole.contains(index) && (annex == null || annex < whole.start());
  }
}
