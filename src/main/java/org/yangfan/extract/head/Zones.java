package org.yangfan.extract.head;

import java.util.List;
import java.util.Optional;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;
import org.yangfan.vocabulary.Regions;

/** Tells in which city a zone lies, of which no vocabulary knows the name. */
final class Zones {
  /** A zone by its own name and its kind: 滨海|高新区. */
  private static final Pattern NAME =
      Pattern.compile(
          "(.{2,6}?)(?:国家级?)?(?:高新|经开|综保|保税|开发|示范|高新技术产业开发|高技术产业开发|高新技术开发|经济技术开发|经济开发|综合保税|工业园|新|综合实验|航空港经济综合实验)区");

  /** One whose kind is told in full: 海州国家高新技术产业开发区. */
  private static final Pattern IN_FULL =
      Pattern.compile(
          "(?!国家|全国|省级|各|有关|相关|关于)(\\p{IsHan}{2,6}?)(?:国家级?)?(?:高新技术产业开发|高技术产业开发|高新技术开发|经济技术开发|综合保税|航空港经济综合实验)区");

  private final Regions regions;

  Zones(Regions regions) {
    this.regions = regions;
  }

  /** The zone whose name, with its kind in full, {@code words} begin with. */
  static Optional<Region> leading(String words) {
    Matcher zone = IN_FULL.matcher(words);
    return zone.lookingAt()
        ? Optional.of(new Region("", zone.group(), List.of(zone.group()), "", RegionKind.COUNTY))
        : Optional.empty();
  }

  /**
   * {@code place}, or if it is a zone, with the name of its city where {@code words} print that,
   * and with the city's code where its own name tells it.
   */
  Place named(Place place, String words) {
    return coded(inCity(place, words));
  }

  /** A zone with the name of its city before it, where {@code words} print it so: 天津滨海高新区. */
  private Place inCity(Place zone, String words) {
    Matcher name = NAME.matcher(zone.region().name());
    if (zone.code() != null || !name.matches()) {
      return zone;
    }
    int at = words.indexOf(name.group(1));
    for (; at >= 0; at = words.indexOf(name.group(1), at + 1)) {
      for (int from = Math.max(0, at - Places.LONGEST_AROUND); from < at; from++) {
        String city = words.substring(from, at);
        if (regions.named(city).or(() -> regions.named(city + "市")).isPresent()) {
          String whole = city + zone.region().name();
          return Place.of(new Region("", whole, List.of(whole), "", RegionKind.COUNTY));
        }
      }
    }
    return zone;
  }

  /** {@code place}, or if it is a zone that bears the name of its city, with the city's code. */
  private Place coded(Place place) {
    boolean zone = place.code() == null && NAME.matcher(place.region().name()).lookingAt();
    return Optional.of(place.region())
        .filter(region -> zone)
        .flatMap(regions::around)
        .map(city -> new Place(place.region(), place.level(), city.code()))
        .orElse(place);
  }
}
