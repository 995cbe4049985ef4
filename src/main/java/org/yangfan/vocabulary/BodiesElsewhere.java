package org.yangfan.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;
import org.yangfan.regex.Pattern;

/** The bodies that a plan names of other regions than its own: above it, or called so. */
final class BodiesElsewhere {
  /** What only a body of the province begins with. */
  private static final Pattern OF_PROVINCE = Pattern.compile("省(?!直|级)|自治区");

  /** What a body of the city begins with in the plan of a county. */
  private static final Pattern OF_CITY = Pattern.compile("市(?!直|级|场|政)");

  private final BodyWords words;
  private final BodyPrefixes prefixes;
  private final KnownBodies known;
  private final UnlistedBodies unlisted;
  private final Regions regions;

  BodiesElsewhere(
      BodyWords words,
      BodyPrefixes prefixes,
      KnownBodies known,
      UnlistedBodies unlisted,
      Regions regions) {
    this.words = words;
    this.prefixes = prefixes;
    this.known = known;
    this.unlisted = unlisted;
    this.regions = regions;
  }

  /** A body that says itself in which other region it is. */
  Optional<Body> named(String mention, Region region) {
    Optional<Region> other =
        regions
            .leading(mention)
            .filter(found -> mention.startsWith(found.name()) && !found.equals(region));
    return other
        .or(() -> regions.leadingWithin(region, mention))
        .flatMap(found -> known.named(mention, found));
  }

  /** Whether {@code mention} begins as bodies of the regions above {@code region} do. */
  boolean isAbove(String mention, Region region) {
    boolean county = region.kind() == RegionKind.COUNTY && OF_CITY.matcher(mention).lookingAt();
    boolean below = RegionKind.PREFECTURE.compareTo(region.kind()) <= 0;
    return (county || below && OF_PROVINCE.matcher(mention).lookingAt())
        && prefixes.leading(mention, region).words().isEmpty();
  }

  /** A body whose prefix names the region above: 省通信管理局 in the plan of a city. */
  Optional<Body> above(String mention, Region region) {
    if (!isAbove(mention, region)) {
      return known.inUpper(mention, region);
    }
    boolean ofCity = OF_CITY.matcher(mention).lookingAt();
    Optional<Region> upper = ofCity ? regions.around(region) : regions.provinceOf(region);
    return upper
        .map(found -> known.named(mention, found).orElseGet(() -> unlisted.named(mention, found)))
        .or(() -> Optional.of(new Body(mention, false, words.collective(mention))));
  }

  /** Whose branch this is: one that bears the name of a county-level city is the prefecture's. */
  Region whose(String mention, Region region) {
    boolean own =
        mention.startsWith("市")
            && region.kind() == RegionKind.COUNTY
            && mention.endsWith("分局")
            && Stream.concat(Stream.of(region.name()), region.shortNames().stream())
                .anyMatch(name -> mention.endsWith(name + "分局"));
    return own ? regions.around(region).orElse(region) : region;
  }
}
