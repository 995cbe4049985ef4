package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Text;

/** Tells a text whose parts are out of order from one that has only lost its line breaks. */
final class Shuffle {
  private static final int FEWEST = 4;

  private Shuffle() {}

  /**
   * Whether most tasks, each in a line of its own, do not go on counting, and putting those under
   * one heading in order would not help: the lines are shuffled.
   *
   * @param torn whether other signs say so, and it is not even tried
   */
  static boolean ofLines(List<Heading> headings, boolean torn) {
    List<Integer> printed =
        headings.stream()
            .filter(heading -> heading.style() == HeadingStyle.ITEM)
            .map(Heading::value)
            .toList();
    return printed.size() >= FEWEST
        && breaks(printed) * 2 > printed.size()
        && (torn || breaks(sorted(headings)) > 0);
  }

  /** The numbers of the tasks, those under one heading in order. */
  private static List<Integer> sorted(List<Heading> headings) {
    List<Integer> sorted = new ArrayList<>();
    int from = 0;
    for (Heading heading : headings) {
      if (heading.style() == HeadingStyle.ITEM) {
        sorted.add(heading.value());
      } else if (heading.style().compareTo(HeadingStyle.ITEM) < 0) {
        Collections.sort(sorted.subList(from, sorted.size()));
        from = sorted.size();
      }
    }
    Collections.sort(sorted.subList(from, sorted.size()));
    return sorted;
  }

  /** How many of these numbers do not go on counting. */
  private static int breaks(List<Integer> numbers) {
    int breaks = 0;
    int last = 0;
    for (int number : numbers) {
      breaks += number == last + 1 || number == 1 ? 0 : 1;
      last = number;
    }
    return breaks;
  }

  /**
   * Whether a heading comes twice, or a task's number falls without beginning anew at 1, which
   * putting those under one heading in order would not mend.
   *
   * @param torn as above
   */
  static boolean of(Text text, List<Heading> headings, boolean torn) {
    Set<String> seen = new HashSet<>();
    int last = 0;
    boolean falls = false;
    for (Heading heading : headings) {
      if (heading.style() != HeadingStyle.BOX
          && !seen.add(heading.style() + heading.number() + text.plain(heading.title()))) {
        return true;
      }
      if (heading.style() == HeadingStyle.ITEM) {
        falls |= heading.value() < last && heading.value() != 1;
        last = heading.value();
      }
    }
    return falls && (torn || breaks(sorted(headings)) > 0);
  }
}
