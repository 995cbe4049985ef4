package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;

/** The sections that touch a task in a shuffled text, and what they say of the tasks after it. */
final class Anchors {
  private final Text text;
  private final TreeMap<Integer, Anchor> touching = new TreeMap<>();

  /** The section, and the chapter where it is known, that touch a task. */
  private record Anchor(Heading chapter, Heading section) {}

  Anchors(Text text) {
    this.text = text;
  }

  /** Whether no section touches a task. */
  boolean isEmpty() {
    return touching.isEmpty();
  }

  /** Whether a section with this title touches a task. */
  boolean isContainer(String title) {
    return touching.values().stream().anyMatch(at -> title(at.section()).equals(title));
  }

  /** Whether the section at {@code i} of {@code sections} touches a task; then it is kept. */
  boolean add(List<Section> sections, int i) {
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
    int value = first(sections, i + 1);
    touching.merge(
        value,
        new Anchor(chapter, sections.get(i).heading()),
        (a, b) -> a.chapter() == null ? b : a);
    return true;
  }

  /**
   * The lower of the numbers of task {@code i} and the next one, if the two only changed places.
   */
  private static int first(List<Section> sections, int i) {
    int value = sections.get(i).heading().value();
    Heading next = i + 1 < sections.size() ? sections.get(i + 1).heading() : null;
    boolean exchanged =
        next != null && next.style() == HeadingStyle.ITEM && next.value() == value - 1;
    return exchanged ? next.value() : value;
  }

  private boolean touches(Section first, Section second) {
    return text.trim(new Span(first.heading().span().end(), second.heading().span().start()))
        .isEmpty();
  }

  /**
   * The headings around task {@code value}, as far as they are certain.
   *
   * @param present the numbers of all tasks that were found
   */
  List<String> path(int value, Set<Integer> present) {
    Map.Entry<Integer, Anchor> at = touching.floorEntry(value);
    List<String> path = new ArrayList<>();
    if (at != null) {
      Heading chapter = chapter(at.getKey());
      if (chapter != null) {
        path.add(title(chapter));
      }
      if (sectionHolds(at.getKey(), value, present)) {
        path.add(title(at.getValue().section()));
      }
    }
    return path;
  }

  private Heading chapter(int anchor) {
    for (Anchor at : touching.headMap(anchor, true).descendingMap().values()) {
      if (at.chapter() != null) {
        return at.chapter();
      }
    }
    return null;
  }

  /** Whether no lost heading can stand between the section that touches {@code anchor} and here. */
  private boolean sectionHolds(int anchor, int value, Set<Integer> present) {
    boolean whole = IntStream.rangeClosed(anchor, value).allMatch(present::contains);
    Map.Entry<Integer, Anchor> next = touching.higherEntry(value);
    boolean nextFollows =
        next != null
            && next.getValue().chapter() == null
            && next.getValue().section().value() == touching.get(anchor).section().value() + 1;
    return whole || nextFollows;
  }

  private String title(Heading heading) {
    return Wording.heading(text, heading.title());
  }
}
