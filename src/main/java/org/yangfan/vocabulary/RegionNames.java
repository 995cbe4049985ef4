package org.yangfan.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The divisions and counties by every name that a document of a region around them uses: 凉山州, 乐东县,
 * 张掖.
 */
final class RegionNames {
  private static final String KINDS = "市县区州盟旗";

  private final Map<String, List<Region>> byName = new HashMap<>();
  private int longest;

  void add(Region region) {
    Stream.concat(Stream.of(region.name()), region.shortNames().stream())
        .distinct()
        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(region));
    longest = Math.max(longest, region.name().length());
  }

  /** The only region inside {@code around} that is called {@code name}. */
  Optional<Region> within(Region around, String name) {
    List<Region> called =
        byName.getOrDefault(name, List.of()).stream()
            .filter(region -> isInside(region, around))
            .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** The one inside {@code around} whose name, with its kind, {@code words} begin with. */
  Optional<Region> leading(Region around, String words) {
    for (int end = Math.min(longest, words.length()); end > 2; end--) {
      if (KINDS.indexOf(words.charAt(end - 1)) >= 0) {
        Optional<Region> found = within(around, words.substring(0, end));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(Region region, Region around) {
    return around.code().endsWith("00")
        && !region.equals(around)
        && region.code().startsWith(around.codesInside());
  }
}
