package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Section;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;

/**
 * Puts the tasks of a crawl back in order that has lost its line breaks, repeats its sentences and
 * shuffles them.
 *
 * <p>Only numbers and headings that touch each other are trusted: a section that touches task 9
 * holds 9 and what follows, as long as no missing number could hide another section.
 */
public final class ShuffledTasks {
  private final Text text;
  private final Findings findings;
  private final TreeMap<Integer, TaskPlace> items = new TreeMap<>();
  private final List<TaskPlace> measures = new ArrayList<>();
  private final Anchors anchors;

  public ShuffledTasks(Text text, Findings findings) {
    this.text = text;
    this.findings = findings;
    this.anchors = new Anchors(text);
  }

  /** The tasks among {@code sections}, each once, by number. */
  public List<TaskPlace> tasks(List<Section> sections) {
    collect(sections);
    reportGaps();
    List<TaskPlace> ordered = new ArrayList<>();
    List<String> chapter = onlyChapter(sections);
    IntFunction<List<String>> touched =
        value -> chapter.isEmpty() ? anchors.path(value, items.keySet()) : chapter;
    IntFunction<List<String>> paths = WholeSections.of(sections, this::title).orElse(touched);
    items.forEach((value, place) -> ordered.add(place.under(paths.apply(value))));
    measures.stream().filter(place -> !anchors.isContainer(place.title())).forEach(ordered::add);
    return ordered;
  }

  /** The chapter of tasks, where there is one and no section touches a task; else empty. */
  private List<String> onlyChapter(List<Section> sections) {
    List<String> chapters =
        sections.stream()
            .filter(section -> section.heading().style() == HeadingStyle.CHAPTER)
            .map(section -> title(section.heading()))
            .filter(title -> !Chapters.holdsNoTasks(title) && !Chapters.isSafeguards(title))
            .distinct()
            .toList();
    return anchors.isEmpty() && chapters.size() == 1 ? chapters : List.of();
  }

  private void collect(List<Section> sections) {
    Heading chapter = null;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      Heading heading = sections.get(i).heading();
      if (heading.style() == HeadingStyle.CHAPTER) {
        chapter = heading;
      } else if (heading.style() == HeadingStyle.ITEM) {
        item(sections.get(i));
      } else if (heading.style() == HeadingStyle.SECTION && !anchors.add(sections, i)) {
        String title = title(heading);
        if (holdsTasks(chapter) && !Chapters.holdsNoTasks(title) && seen.add(title)) {
          measures.add(place(sections.get(i), List.of(title(chapter))));
        }
      }
    }
  }

  private boolean holdsTasks(Heading chapter) {
    return chapter != null && !Chapters.holdsNoTasks(title(chapter));
  }

  private void item(Section section) {
    TaskPlace known = items.get(section.heading().value());
    TaskPlace place = place(section, List.of());
    boolean longer = known != null && known.own().length() < place.own().length();
    if (known == null || longer && known.title().equals(place.title())) {
      items.put(section.heading().value(), place);
    } else if (!known.title().equals(place.title())) {
      findings.at(
          section.heading().span().start(),
          "number-repeated",
          "number %s stands before '%s' and before '%s'; only the first was taken"
              .formatted(section.heading().number(), known.title(), place.title()));
    }
  }

  private void reportGaps() {
    if (items.isEmpty()) {
      return;
    }
    for (int value = 1; value < items.lastKey(); value++) {
      if (!items.containsKey(value)) {
        Map.Entry<Integer, TaskPlace> before = items.floorEntry(value);
        int at = (before == null ? items.firstEntry() : before).getValue().heading().span().start();
        findings.at(
            at,
            "number-missing",
            "task %d is missing here: the text is torn; complete it from another source"
                .formatted(value));
      }
    }
  }

  private TaskPlace place(Section section, List<String> path) {
    return new TaskPlace(section.heading(), title(section.heading()), path, section.own(), null);
  }

  private String title(Heading heading) {
    return Wording.heading(text, heading.title());
  }
}
