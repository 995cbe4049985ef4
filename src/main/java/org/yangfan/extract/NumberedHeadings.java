package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;

/**
 * Sorts out which numbers make headings: a （2） that continues （一）, a list inside a box or inside a
 * task.
 */
final class NumberedHeadings {
  private final List<Heading> kept = new ArrayList<>();
  private Heading section;
  private Heading item;
  private boolean inBox;
  private int lastItem;
  private int lastSubitem;

  private NumberedHeadings() {}

  /** The headings of {@code found} that structure the plan, each in its true style. */
  static List<Heading> of(List<Heading> found) {
    NumberedHeadings numbered = new NumberedHeadings();
    found.forEach(numbered::take);
    return numbered.kept;
  }

  private void take(Heading found) {
    Heading heading = continuesSections(found) ? found.as(HeadingStyle.SECTION) : found;
    switch (heading.style()) {
      case BOX -> inBox = true;
      case SUBITEM, POINT -> {
        if (inBox) {
          return;
        }
        lastSubitem = heading.value();
      }
      case ITEM, LABELLED -> {
        if (inBox && (heading.value() <= lastItem || lastItem == 0)) {
          return;
        }
        lastSubitem = 0;
        inBox = false;
        item = heading;
        lastItem = heading.value();
      }
      case SECTION -> {
        section = heading;
        closeSection();
      }
      default -> {
        section = null;
        closeSection();
      }
    }
    kept.add(heading);
  }

  private void closeSection() {
    item = null;
    inBox = false;
    lastItem = 0;
    lastSubitem = 0;
  }

  private boolean continuesSections(Heading heading) {
    if (heading.style() != HeadingStyle.SUBITEM || kept.isEmpty()) {
      return false;
    }
    Heading last = kept.get(kept.size() - 1);
    boolean follows = section != null && heading.value() == section.value() + 1;
    boolean none = last == section || item != null && lastSubitem != heading.value() - 1;
    boolean first = last.style() == HeadingStyle.CHAPTER && heading.value() == 1;
    return follows && none || first;
  }
}
