package org.yangfan.extract.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;

/**
 * Sections that stand one after the other and go on counting, all of them with numbered tasks or
 * none.
 *
 * @param sections each with the headings in it, its own first
 */
record SectionRun(List<List<Heading>> sections) {
  /** One that begins with {@code section}. */
  static SectionRun of(List<Heading> section) {
    return new SectionRun(new ArrayList<>(List.of(section)));
  }

  int first() {
    return sections.get(0).get(0).value();
  }

  int last() {
    return sections.get(sections.size() - 1).get(0).value();
  }

  /** Whether numbered tasks stand in it. */
  boolean holdsItems() {
    return holdsItems(sections.get(0));
  }

  /** Whether {@code section} goes on after it. */
  boolean goesOnWith(List<Heading> section) {
    return section.get(0).value() == last() + 1 && holdsItems(section) == holdsItems();
  }

  static boolean holdsItems(List<Heading> section) {
    return firstItem(section) > 0;
  }

  /** The lowest number of a task in {@code section}; -1 if there is none. */
  static int firstItem(List<Heading> section) {
    return items(section).min().orElse(-1);
  }

  /** The highest number of a task in {@code section}; -1 if there is none. */
  static int lastItem(List<Heading> section) {
    return items(section).max().orElse(-1);
  }

  private static IntStream items(List<Heading> section) {
    return section.stream()
        .filter(heading -> heading.style() == HeadingStyle.ITEM)
        .mapToInt(Heading::value);
  }
}
