package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yangfan.document.Heading;

/** Headings of a rank that count from one again under one that names a region: its tasks. */
final class RestartedChapters {
  private RestartedChapters() {}

  /** {@code alike} without them. */
  static List<Heading> without(List<Heading> alike, Predicate<Heading> namesRegion) {
    List<Heading> outer = new ArrayList<>();
    boolean anyNamed = false;
    Heading last = null;
    for (Heading heading : alike) {
      boolean first = heading.value() == 1 && anyNamed;
      boolean next = last != null && heading.value() == last.value() + 1;
      boolean named = namesRegion.test(heading);
      last = (first || next) && !named ? heading : null;
      if (last == null) {
        anyNamed |= named;
        outer.add(heading);
      }
    }
    return outer;
  }
}
