package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Outline;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.outline.Layout;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Pattern;

/** Takes the tasks out of an outline: the innermost sections of the chapters that hold tasks. */
public final class TaskPlaces {
  /** An article that speaks of the document itself: whom it concerns, when it takes effect. */
  private static final Pattern OF_THE_PLAN = Pattern.compile("本(?:措施|办法|意见|政策|方案|计划|规定|细则)");

  private final Text text;
  private final UnitPlaces passages;
  private final Findings findings;

  /** Whether the document has no headings under its chapters, which are its tasks. */
  private boolean flat;

  public TaskPlaces(Text text, UnitPlaces passages, Findings findings) {
    this.text = text;
    this.passages = passages;
    this.findings = findings;
  }

  /**
   * The tasks of {@code sections}, those of the body; where it has none but safeguards, those of a
   * table in the annexes too.
   */
  public List<TaskPlace> in(Layout layout, List<Section> sections) {
    List<TaskPlace> places = new ArrayList<>(in(sections));
    if (places.stream().allMatch(TaskPlace::isSafeguard)) {
      List<Heading> rows = RowHeadings.in(text, layout.annexes(), List.of());
      places.addAll(in(Outline.of(rows, layout.annexes().end())));
    }
    return places;
  }

  /** The tasks of {@code sections} in order of place. */
  public List<TaskPlace> in(List<Section> sections) {
    List<TaskPlace> places = new ArrayList<>();
    TaskPlace numbered = null;
    int unnumbered = 0;
    flat = isFlat(sections);
    checkSections(sections);
    for (Section section : sections) {
      boolean box = section.heading().style() == HeadingStyle.BOX;
      TaskPlace place = section.leaf() && !box ? place(section) : null;
      if (place == null) {
        continue;
      }
      places.add(place);
      if (place.heading().value() < 0) {
        unnumbered++;
      } else {
        checkNumber(place, numbered, unnumbered);
        numbered = place;
        unnumbered = 0;
      }
    }
    return places;
  }

  /** Reports where the numbers of headings skip of which one holds others. */
  private void checkSections(List<Section> sections) {
    Map<Section, Section> last = new IdentityHashMap<>();
    for (Section section : sections) {
      Heading heading = section.heading();
      if (heading.style() == HeadingStyle.BOX || heading.value() < 0) {
        continue;
      }
      Section before = last.put(section.parent(), section);
      boolean comparable =
          before != null
              && before.heading().style() == heading.style()
              && !(before.leaf() && section.leaf());
      if (comparable && heading.value() > before.heading().value() + 1) {
        findings.at(
            heading.span().start(),
            "number-missing",
            "%d follows %d: a section is missing before '%s', or the numbering skips"
                .formatted(
                    heading.value(),
                    before.heading().value(),
                    Wording.heading(text, heading.title())));
      }
    }
  }

  /**
   * Reports a number that was there before, or a gap that no unnumbered task can fill.
   *
   * @param before the numbered task before it, or null
   * @param unnumbered how many tasks without a number stand between the two
   */
  private void checkNumber(TaskPlace place, TaskPlace before, int unnumbered) {
    if (before == null || before.heading().style() != place.heading().style()) {
      return;
    }
    int value = place.heading().value();
    int last = before.heading().value();
    int at = place.heading().span().start();
    if (value > last + 1 + unnumbered) {
      findings.at(
          at,
          "number-missing",
          "%d follows %d: a task is missing before '%s', or the numbering skips"
              .formatted(value, last, place.title()));
    } else if (value == last) {
      findings.at(
          at,
          "number-repeated",
          "the number %d of '%s' stood before: look which task has it"
              .formatted(value, place.title()));
    }
  }

  private TaskPlace place(Section section) {
    Heading heading = section.heading();
    String title = Wording.heading(text, heading.title());
    List<String> path = section.path().stream().map(h -> Wording.heading(text, h.title())).toList();
    if (OF_THE_PLAN.matcher(title).lookingAt()
        || Chapters.holdsNoTasks(title)
        || path.stream().anyMatch(chapter -> isAim(section, chapter))) {
      return null;
    }
    boolean outermost = section.parent() == null;
    if (outermost
        && !flat
        && heading.isOutermost()
        && !passages.anyIn(section.own())
        && Topics.afterPlus(title) == null) {
      findings.at(
          heading.span().start(),
          "chapter-without-tasks",
          "'%s' holds no tasks that were recognised: look whether it names any".formatted(title));
      return null;
    }
    Span around = outermost ? null : section.parent().own();
    return new TaskPlace(heading, title, path, section.own(), around);
  }

  /** Whether {@code chapter} makes {@code section} an aim; of 目标任务 what has bodies is a task. */
  private boolean isAim(Section section, String chapter) {
    return Chapters.holdsNoTasks(chapter)
        && !(chapter.contains("任务") && passages.anyIn(section.own()));
  }

  /** Whether no chapter holds others, and more than half of them have bodies. */
  private boolean isFlat(List<Section> sections) {
    List<Section> tasks =
        sections.stream().filter(s -> s.heading().style() != HeadingStyle.BOX).toList();
    long listed = tasks.stream().filter(s -> passages.anyIn(s.own())).count();
    return tasks.stream().allMatch(s -> s.parent() == null && s.leaf())
        && listed * 2 > tasks.size();
  }
}
