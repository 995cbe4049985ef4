package org.yangfan.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What somebody means who has begun to type: what is called so; else the places that have plans,
 * then the other kinds that people look for, then the rest; in each of these what has those
 * initials before what begins so, and what the graph leads to often before the rest.
 */
final class Likelihood {
  /** The places that have plans of their own. */
  private static final List<String> PLACES = List.of("Country", "Province");

  /** The kinds that people look for. */
  static final List<String> LOOKED_FOR =
      List.of("Country", "Province", "Domain", "Indicator", "Plan", "UnitFunction");

  private Likelihood() {}

  /** The likelier first; things that are alike keep their order. */
  static Comparator<Entry> of(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    return Comparator.comparing((Entry entry) -> !has(entry.names(), typed))
        .thenComparing(Likelihood::group)
        .thenComparing(entry -> !has(entry.initials(), typed))
        .thenComparing(Comparator.comparingLong(Entry::size).reversed());
  }

  private static boolean has(Collection<String> names, String typed) {
    return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(typed));
  }

  private static int group(Entry entry) {
    List<String> kinds = entry.of(Facet.KIND);
    if (PLACES.stream().anyMatch(kinds::contains)) {
      return 0;
    }
    return LOOKED_FOR.stream().anyMatch(kinds::contains) ? 1 : 2;
  }
}
