package org.yangfan.extract.outline;

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
   * Whether most tasks, each in a line of its own, do not go on counting: the lines are shuffled.
   */
  static boolean ofLines(List<Heading> headings) {
    int items = 0;
    int breaks = 0;
    int last = 0;
    for (Heading heading : headings) {
      if (heading.style() == HeadingStyle.ITEM) {
        items++;
        breaks += heading.value() == last + 1 || heading.value() == 1 ? 0 : 1;
        last = heading.value();
      }
    }
    return items >= FEWEST && breaks * 2 > items;
  }

  /** Whether a heading comes twice, or a task's number falls without beginning anew at 1. */
  static boolean of(Text text, List<Heading> headings) {
    Set<String> seen = new HashSet<>();
    int last = 0;
    for (Heading heading : headings) {
      if (heading.style() != HeadingStyle.BOX
          && !seen.add(heading.style() + heading.number() + text.slice(heading.title()))) {
        return true;
      }
      if (heading.style() == HeadingStyle.ITEM) {
        if (heading.value() < last && heading.value() != 1) {
          return true;
        }
        last = heading.value();
      }
    }
    return false;
  }
}
