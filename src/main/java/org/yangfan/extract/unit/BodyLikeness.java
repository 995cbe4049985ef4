package org.yangfan.extract.unit;

import java.util.List;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** Whether what was read from a list looks like bodies of {@code region}. */
record BodyLikeness(List<PlacedUnit> units, Bodies bodies, Region region) {
  /** No company is called longer by its place and its trade: 江南有线. */
  private static final int LONGEST_LOCAL = 6;

  /** What may be a name that no rule knows; words that go on are longer. */
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{3,8}");

  /** Whether there are bodies, and all look like one. */
  boolean sound() {
    return !units.isEmpty() && units.stream().allMatch(this::looksLikeBody);
  }

  /** Whether the first looks like a body, and the others do or bear the name of the place. */
  boolean local() {
    return plausible()
        && units.stream()
            .allMatch(
                placed ->
                    looksLikeBody(placed)
                        || placed.mention().length() <= LONGEST_LOCAL
                            && region.shortNames().stream().anyMatch(placed.mention()::startsWith));
  }

  /** Whether two at least look like bodies, the first of all, and but one does not: 锡创投. */
  boolean mostly() {
    List<String> others =
        units.stream().filter(placed -> !looksLikeBody(placed)).map(PlacedUnit::mention).toList();
    return units.size() > 2
        && looksLikeBody(units.get(0))
        && others.size() == 1
        && NAME.matcher(others.get(0)).matches();
  }

  /** Whether there are bodies, and all end as one does, also classes of them. */
  boolean certain() {
    return sound()
        && units.stream()
            .map(PlacedUnit::mention)
            .allMatch(mention -> mention.indexOf('由') < 0 && bodies.endsLikeBody(mention, region));
  }

  /** Whether the first looks like a body, and at least half of them. */
  boolean plausible() {
    return !units.isEmpty()
        && looksLikeBody(units.get(0))
        && 2 * units.stream().filter(this::looksLikeBody).count() >= units.size();
  }

  private boolean looksLikeBody(PlacedUnit placed) {
    String mention = placed.mention();
    return bodies.looksLikeBody(mention, region)
        || Governments.isOf(placed.unit())
        || bodies.named(mention, region).known();
  }
}
