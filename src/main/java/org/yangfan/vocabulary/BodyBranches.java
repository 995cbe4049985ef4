package org.yangfan.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangfan.regex.Pattern;

/** Branches that are called by another place than the region of the plan: 中国电信海州分公司. */
final class BodyBranches {
  private static final String PLACE = "{place}";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** What stands after the short name of a region in its full name. */
  private static final List<String> KINDS = List.of("", "市", "省", "州", "地区", "盟");

  /** What stands in the middle of a company's name and in none of a place. */
  private static final Pattern OF_COMPANY = Pattern.compile("公司|集团|有限|股份");

  /** The longest first: it says most. */
  private final List<String> templates;

  private final KnownBodies known;
  private final Regions regions;

  BodyBranches(BodyIndex index, KnownBodies known, Regions regions) {
    this.templates =
        Stream.concat(index.rules().keySet().stream(), index.fullNames().stream())
            .filter(words -> words.indexOf(PLACE) > 0)
            .sorted(
                Comparator.comparingInt(String::length).reversed().thenComparing(words -> words))
            .toList();
    this.known = known;
    this.regions = regions;
  }

  /** The branch that {@code mention} names with the place where it is. */
  Optional<Body> named(String mention) {
    return templates.stream()
        .map(template -> place(mention, template))
        .flatMap(Optional::stream)
        .map(this::region)
        .map(region -> known.named(mention, region))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> place(String mention, String template) {
    String before = template.substring(0, template.indexOf(PLACE));
    String after = template.substring(before.length() + PLACE.length());
    int length = mention.length() - before.length() - after.length();
    return length >= SHORTEST
            && length <= LONGEST
            && mention.startsWith(before)
            && mention.endsWith(after)
        ? Optional.of(mention.substring(before.length(), before.length() + length))
            .filter(place -> !OF_COMPANY.matcher(place).find())
        : Optional.empty();
  }

  /** The region that is called so; one of that name alone where none is known. */
  private Region region(String place) {
    return KINDS.stream()
        .map(kind -> regions.named(place + kind))
        .flatMap(Optional::stream)
        .filter(found -> found.kind() != RegionKind.COUNTRY)
        .findFirst()
        .or(() -> regions.county(place, null).filter(found -> found.name().equals(place)))
        .orElseGet(() -> new Region("", place, List.of(place), "", RegionKind.PREFECTURE));
  }
}
