package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.repeat.RepeatedHeadings;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Project;

/** Takes the boxes (专栏, 重点工程) out of an outline, each with the numbered task before it. */
public final class Boxes {
  private Boxes() {}

  /** A box and its text. */
  public record Placed(Project project, Span whole) {}

  /**
   * The boxes of {@code sections}, each once, in order of place.
   *
   * @param tasks the plan's tasks
   * @param repeats where its headings stand again
   * @param scrambled whether the order of place says nothing: then a task is named only where a box
   *     follows it and the numbers of both rise
   */
  public static List<Placed> in(
      Text text,
      List<Section> sections,
      List<TaskPlace> tasks,
      RepeatedHeadings repeats,
      boolean scrambled) {
    Set<Heading> numbered =
        tasks.stream()
            .map(TaskPlace::heading)
            .filter(h -> h.number() != null && (!scrambled || h.style() == HeadingStyle.ITEM))
            .collect(Collectors.toSet());
    List<Placed> boxes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Heading task = null;
    int highest = 0;
    for (Section section : sections) {
      Heading heading = section.heading();
      if (heading.style() == HeadingStyle.BOX) {
        if (seen.add(RepeatedHeadings.words(text, heading))) {
          boolean rises = task != null && task.value() >= highest;
          Heading its = scrambled && !rises ? null : task;
          boxes.add(box(text, section, boxes.size() + 1, its, repeats));
          highest = rises ? task.value() : highest;
        }
        task = scrambled ? null : task;
      } else if (numbered.contains(heading)) {
        task = heading;
      } else if (scrambled) {
        task = null;
      }
    }
    return boxes;
  }

  private static Placed box(
      Text text, Section section, int n, Heading task, RepeatedHeadings repeats) {
    Heading heading = section.heading();
    Span whole = text.trim(new Span(heading.span().start(), section.own().end()));
    Evidence evidence = Evidence.of(text, whole);
    Project project =
        new Project(
            n,
            heading.value() < 0 ? null : heading.value(),
            heading.label(),
            Wording.solid(Wording.heading(text, heading.title())),
            task == null ? null : task.number(),
            evidence,
            evidence.others(text, repeats.of(heading, whole)),
            null);
    return new Placed(project, whole);
  }
}
