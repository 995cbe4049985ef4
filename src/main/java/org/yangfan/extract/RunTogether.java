package org.yangfan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * Puts the tasks of a crawl back in order that has lost its line breaks, repeats its sentences and
 * shuffles them.
 *
 * <p>Only numbers and headings that touch each other are trusted: a section that touches task 9
 * holds 9 and what follows, as long as no missing number could hide another section.
 */
final class RunTogether {
  private final Text text;
  private final UnitPlaces passages;
  private final NavigableSet<Span> repeats;
  private final Findings findings;
  private final TreeMap<Integer, TaskPlace> items = new TreeMap<>();
  private final List<TaskPlace> measures = new ArrayList<>();
  private final TreeMap<Integer, Anchor> anchors = new TreeMap<>();

  /** The section, and the chapter where it is known, that touch a task. */
  private record Anchor(Heading chapter, Heading section) {}

  RunTogether(Text text, UnitPlaces passages, NavigableSet<Span> repeats, Findings findings) {
    this.text = text;
    this.passages = passages;
    this.repeats = repeats;
    this.findings = findings;
  }

  /** The tasks among {@code sections}, each once, by number. */
  List<TaskPlace> tasks(List<Section> sections) {
    collect(sections);
    reportGaps();
    List<TaskPlace> ordered = new ArrayList<>();
    items.forEach((value, place) -> ordered.add(inPath(place, path(value))));
    ordered.addAll(measures);
    return ordered;
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
      } else if (heading.style() == HeadingStyle.SECTION && !anchor(sections, i)) {
        String title = title(heading);
        boolean safeguard = chapter != null && Chapters.isSafeguards(title(chapter));
        if (safeguard && seen.add(title)) {
          measures.add(place(sections.get(i), List.of(title(chapter))));
        }
      }
    }
  }

  private void item(Section section) {
    TaskPlace known = items.get(section.heading().value());
    TaskPlace place = place(section, List.of());
    if (known == null) {
      items.put(section.heading().value(), place);
    } else if (!known.title().equals(place.title())) {
      findings.at(
          section.heading().span().start(),
          "number-repeated",
          "number %s stands before '%s' and before '%s'; only the first was taken"
              .formatted(section.heading().number(), known.title(), place.title()));
    }
  }

  /** Whether the section at {@code i} touches a task; then it is remembered. */
  private boolean anchor(List<Section> sections, int i) {
    if (i + 1 == sections.size()
        || sections.get(i + 1).heading().style() != HeadingStyle.ITEM
        || !touches(sections.get(i), sections.get(i + 1))) {
      return false;
    }
    boolean inChapter =
        i > 0
            && sections.get(i - 1).heading().style() == HeadingStyle.CHAPTER
            && touches(sections.get(i - 1), sections.get(i));
    Heading chapter = inChapter ? sections.get(i - 1).heading() : null;
    int value = sections.get(i + 1).heading().value();
    anchors.merge(
        value,
        new Anchor(chapter, sections.get(i).heading()),
        (a, b) -> a.chapter() == null ? b : a);
    return true;
  }

  private boolean touches(Section first, Section second) {
    return text.trim(new Span(first.heading().span().end(), second.heading().span().start()))
        .isEmpty();
  }

  private List<String> path(int value) {
    Map.Entry<Integer, Anchor> at = anchors.floorEntry(value);
    List<String> path = new ArrayList<>();
    if (at != null) {
      Heading chapter = chapter(at.getKey());
      if (chapter != null) {
        path.add(title(chapter));
      }
      if (sectionHolds(at.getKey(), value)) {
        path.add(title(at.getValue().section()));
      }
    }
    return path;
  }

  private Heading chapter(int anchor) {
    for (Anchor at : anchors.headMap(anchor, true).descendingMap().values()) {
      if (at.chapter() != null) {
        return at.chapter();
      }
    }
    return null;
  }

  /** Whether no lost heading can stand between the section that touches {@code anchor} and here. */
  private boolean sectionHolds(int anchor, int value) {
    boolean whole = items.subMap(anchor, true, value, true).size() == value - anchor + 1;
    Map.Entry<Integer, Anchor> next = anchors.higherEntry(value);
    boolean nextFollows =
        next != null
            && next.getValue().chapter() == null
            && next.getValue().section().value() == anchors.get(anchor).section().value() + 1;
    return whole || nextFollows;
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
    return new TaskPlace(section.heading(), title(section.heading()), path, own(section), null);
  }

  /** To where the text is torn: words that stood elsewhere before begin there, or end. */
  private Span own(Section section) {
    Span own = section.own();
    if (passages.anyIn(own)) {
      return own;
    }
    int at = afterMarks(own.start(), own.end());
    boolean known = repeatAt(at) != null;
    while (at < own.end() && known == (repeatAt(at) != null)) {
      Span next = known ? repeatAt(at) : repeats.higher(new Span(at, at));
      int stop = next == null ? own.end() : known ? next.end() : next.start();
      at = afterMarks(stop, own.end());
    }
    return new Span(own.start(), Math.min(at, own.end()));
  }

  private int afterMarks(int index, int end) {
    int i = index;
    while (i < end && !Character.isLetterOrDigit(text.string().charAt(i))) {
      i++;
    }
    return i;
  }

  /** The repeated sentence that {@code index} lies in, or null. */
  private Span repeatAt(int index) {
    Span before = repeats.floor(new Span(index, Integer.MAX_VALUE));
    return before != null && before.contains(index) ? before : null;
  }

  private static TaskPlace inPath(TaskPlace place, List<String> path) {
    return new TaskPlace(place.heading(), place.title(), path, place.own(), null);
  }

  private String title(Heading heading) {
    return Wording.heading(text, heading.title());
  }
}
