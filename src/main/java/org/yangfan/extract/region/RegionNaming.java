package org.yangfan.extract.region;

import java.util.Optional;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.Places;
import org.yangfan.fact.Level;
import org.yangfan.regex.Pattern;

/** Tells which region the words of a heading name, if they name one. */
final class RegionNaming {
  /** What may follow the region in a heading that names it. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:的|之)?(?:(?:[一二两三四五六七八九十]{1,2}|\\d{1,2})[大个项类])?(?:主攻|重点|主要|聚焦|应用|发展|5G).*|[：:（(《】*].*|[·—\\-\\s].{0,20}|");

  /** The name of a region that no vocabulary has: no 园区, 城市, 示范县. */
  private static final Pattern BY_FORM =
      Pattern.compile("\\p{IsHan}{2,}(?:省|自治区|(?<![城都])市|自治州|(?<!示范|试点|强)县|旗|盟)");

  private final Places places;

  RegionNaming(Places places) {
    this.places = places;
  }

  /**
   * The region that {@code words} begin with: of the vocabulary, or told by its form.
   *
   * @param around the region that it lies in, which tells several of one name apart; or empty
   */
  Optional<Place> place(String words, String around) {
    Optional<Place> known = known(places.heading(words));
    if (known.isEmpty() && !around.isEmpty()) {
      known =
          known(places.leading(around + words))
              .filter(found -> !found.region().name().equals(around));
    }
    return known.or(() -> places.heading(words).filter(found -> byForm(found, words)));
  }

  /** The name of the region that {@code words} begin with, if the vocabulary has it; else empty. */
  String known(String words) {
    return known(places.leading(words)).map(place -> place.region().name()).orElse("");
  }

  private static Optional<Place> known(Optional<Place> place) {
    return place.filter(found -> found.code() != null);
  }

  /**
   * Whether {@code words} are the name of a region of the vocabulary, not the country, and what may
   * follow it.
   */
  boolean names(String words, String around) {
    return known(place(words, around))
        .filter(found -> found.level() != Level.NATIONAL)
        .filter(found -> mayFollow(found, words))
        .isPresent();
  }

  private static boolean byForm(Place place, String words) {
    return BY_FORM.matcher(place.region().name()).matches() && mayFollow(place, words);
  }

  private static boolean mayFollow(Place place, String words) {
    return REST.matcher(words.substring(length(place, words))).matches();
  }

  /** How much of {@code words} is the name of {@code place}, that of what it lies in before it. */
  static int length(Place place, String words) {
    String name = place.region().name();
    int at = words.indexOf(name);
    if (at == 0) {
      return name.length();
    }
    int shorter =
        place.region().shortNames().stream()
            .filter(words::startsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return shorter > 0 || at < 0 ? shorter : at + name.length();
  }
}
