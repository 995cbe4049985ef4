package org.yangfan.extract.unit;

import java.util.List;
import java.util.regex.Pattern;
import org.yangfan.document.Span;

/**
 * A bracket or line that lists responsible bodies, or several such that follow each other.
 *
 * @param span the whole passage, with its brackets and lead words
 * @param units the bodies in their order
 */
public record UnitPassage(Span span, List<PlacedUnit> units) {
  private static final Pattern FOR_ALL_ABOVE = Pattern.compile("^[^。，；：]{0,8}(?:以上|上述)");

  public UnitPassage {
    units = List.copyOf(units);
  }

  /** Whether a passage says that it is for all tasks above it: （以上任务由…牵头）. */
  public static boolean isForAllAbove(String passage) {
    return FOR_ALL_ABOVE.matcher(passage).find();
  }
}
