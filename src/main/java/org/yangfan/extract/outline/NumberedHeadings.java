package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;

/**
 * Sorts out which numbers make headings: a （2） that continues （一）, a list inside a box or inside a
 * task.
 */
public final class NumberedHeadings {
  /** How far to look for the number that the tasks go on with after a box. */
  private static final int NEAR = 30;

  /** The characters of an empty line at the most, between a heading and what it stands above. */
  private static final int LINE_BREAKS = 4;

  private final List<Heading> found;
  private final List<Heading> kept = new ArrayList<>();
  private Heading section;
  private Heading item;
  private Heading subitem;

  /** The last one under whatever item. */
  private Heading lastSubitem;

  /** The last one right under a section, this or one before. */
  private Heading underSection;

  private boolean inBox;
  private int lastInBox;

  private NumberedHeadings(List<Heading> found) {
    this.found = found;
  }

  /** Whether {@code heading} bears the number of a task, or of what one does. */
  static boolean isNumbered(Heading heading) {
    return switch (heading.style()) {
      case ITEM, LABELLED, SUBITEM, POINT -> true;
      default -> false;
    };
  }

  /** The headings of {@code found} that structure the plan, each in its true style. */
  public static List<Heading> of(List<Heading> found) {
    NumberedHeadings numbered = new NumberedHeadings(found);
    for (int i = 0; i < found.size(); i++) {
      numbered.take(i);
    }
    return numbered.kept;
  }

  private void take(int i) {
    Heading heading = styled(i);
    switch (heading.style()) {
      case BOX -> {
        inBox = true;
        lastInBox = 0;
      }
      case SUBITEM, POINT -> {
        if (inBox && !goesOn(i, subitem)) {
          return;
        }
        inBox = false;
        subitem = heading;
        lastSubitem = heading;
        underSection = section != null && item == null ? heading : underSection;
      }
      case ITEM, LABELLED -> {
        if (inBox && !goesOn(i, item)) {
          return;
        }
        inBox = false;
        item = heading;
        subitem = null;
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

  private Heading styled(int i) {
    if (continuesSections(i) || holdsItems(i)) {
      return found.get(i).as(HeadingStyle.SECTION);
    }
    if (found.get(i).style() == HeadingStyle.SECTION && section == null && isArticle(item)) {
      return found.get(i).as(HeadingStyle.SUBITEM);
    }
    return continuesItems(found.get(i)) ? found.get(i).as(HeadingStyle.ITEM) : found.get(i);
  }

  /** Whether it is an action (行动一：…) right above the first of items. */
  private boolean holdsItems(int i) {
    Heading heading = found.get(i);
    Heading next = i + 1 < found.size() ? found.get(i + 1) : heading;
    return heading.label() != null
        && heading.style() == HeadingStyle.LABELLED
        && heading.label().endsWith("行动")
        && next.style() == HeadingStyle.ITEM
        && next.value() == 1
        && next.lead() - heading.span().end() <= LINE_BREAKS;
  }

  /** Whether {@code item} is numbered in words, as 第四条 is: （一） under it is a part of it. */
  private static boolean isArticle(Heading item) {
    return item != null
        && item.style() == HeadingStyle.ITEM
        && item.number() != null
        && Character.isIdeographic(item.number().charAt(0));
  }

  /** Whether it goes on with the items, only marked otherwise: 1、 2. （3）. */
  private boolean continuesItems(Heading heading) {
    boolean inner =
        heading.style() == HeadingStyle.SUBITEM || heading.style() == HeadingStyle.POINT;
    return inner
        && !inBox
        && item != null
        && item.style() == HeadingStyle.ITEM
        && subitem == null
        && heading.value() > 1
        && heading.value() == item.value() + 1
        && !goesOnWithSubitems(heading);
  }

  /** Whether the numbers of subitems run on from one item to the next. */
  private boolean goesOnWithSubitems(Heading heading) {
    return lastSubitem != null
        && lastSubitem.style() == heading.style()
        && heading.value() == lastSubitem.value() + 1;
  }

  private void closeSection() {
    item = null;
    subitem = null;
    inBox = false;
  }

  /**
   * Whether heading {@code i} goes on after {@code last}, the one before the box, and does not
   * number a list inside the box. Where it could be both, the tasks' one comes last.
   */
  private boolean goesOn(int i, Heading last) {
    Heading heading = found.get(i);
    boolean follows =
        last != null && last.style() == heading.style() && heading.value() > last.value();
    boolean listed = heading.value() == lastInBox + 1;
    if (listed && (!follows || comesLater(i, last.value() + 1))) {
      lastInBox = heading.value();
      return false;
    }
    return follows;
  }

  /** Whether {@code value} numbers a heading after {@code i}, before the next box or section. */
  private boolean comesLater(int i, int value) {
    for (int j = i + 1; j < Math.min(found.size(), i + NEAR); j++) {
      Heading next = found.get(j);
      if (next.style() == HeadingStyle.BOX || next.style().compareTo(HeadingStyle.SECTION) <= 0) {
        return next.style() == HeadingStyle.SECTION && goesOnAfter(j, value);
      }
      if (next.style() == found.get(i).style() && next.value() == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first task of the section at {@code j} bears {@code value}. */
  private boolean goesOnAfter(int j, int value) {
    Heading first = j + 1 < found.size() ? found.get(j + 1) : null;
    return first != null && first.style() == HeadingStyle.ITEM && first.value() == value;
  }

  private boolean continuesSections(int i) {
    Heading heading = found.get(i);
    boolean listedInBox = inBox && lastInBox > 0 && heading.value() == lastInBox + 1;
    if (heading.style() != HeadingStyle.SUBITEM || kept.isEmpty() || listedInBox) {
      return false;
    }
    Heading last = kept.get(kept.size() - 1);
    boolean follows = section != null && heading.value() == section.value() + 1;
    int before = subitem == null ? 0 : subitem.value();
    boolean counts = underSection != null && heading.value() == underSection.value() + 1;
    boolean none = last == section && !counts || item != null && before != heading.value() - 1;
    Heading next = i + 1 < found.size() ? found.get(i + 1) : heading;
    boolean holdsItems = next.style() == HeadingStyle.ITEM;
    boolean holdsPoints =
        underSection != null
            && underSection.style() == HeadingStyle.POINT
            && next.style() == HeadingStyle.POINT
            && next.value() == 1;
    boolean first = last.style() == HeadingStyle.CHAPTER && (heading.value() == 1 || holdsItems);
    boolean misprint = last == section && heading.value() == section.value() && heading.value() > 1;
    return follows && (none || holdsPoints) || first || misprint;
  }
}
