package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Text;

/** Items that are numbered （1） in chapters that have none numbered 1. around them. */
final class BracketedItems {
  /** Fewer may be sections whose numbers were put in digits by mistake. */
  private static final int FEWEST = 5;

  private BracketedItems() {}

  /** {@code found}, such headings among them as items. */
  static List<Heading> with(List<Heading> found, Text text) {
    List<Heading> items = new ArrayList<>();
    int bracketed = 0;
    boolean inItem = false;
    for (Heading heading : found) {
      inItem = !heading.isOutermost() && (inItem || heading.style() == HeadingStyle.ITEM);
      boolean item = heading.style() == HeadingStyle.SUBITEM && !inItem;
      bracketed += item ? 1 : 0;
      items.add(item ? heading.as(HeadingStyle.ITEM) : heading);
    }
    return bracketed < FEWEST ? found : items;
  }
}
