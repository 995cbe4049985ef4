package org.yangfan.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The prefixes of the bodies of each region. Immutable but for a cache; thread-safe. */
final class BodyPrefixes {
  private final Map<Region, List<BodyPrefix>> byRegion = new ConcurrentHashMap<>();
  private final BodyWords words;

  BodyPrefixes(BodyWords words) {
    this.words = words;
  }

  /** Every prefix of the bodies of {@code region}, the longest first and the empty one last. */
  List<BodyPrefix> of(Region region) {
    return byRegion.computeIfAbsent(region, BodyPrefix::of);
  }

  /**
   * The longest that {@code mention} begins with; the empty one where it begins with none or is
   * nothing but divisions (市县政府).
   */
  BodyPrefix leading(String mention, Region region) {
    return of(region).stream()
        .filter(prefix -> mention.startsWith(prefix.words()))
        .filter(prefix -> prefix.words().isEmpty() || !words.divisionsOnly(mention))
        .findFirst()
        .orElseThrow();
  }
}
