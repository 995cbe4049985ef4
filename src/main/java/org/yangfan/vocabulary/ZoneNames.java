package org.yangfan.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yangfan.regex.Pattern;

/**
 * What the administrations of development zones are called: 青石高新区管委会 in 海州市 is 海州青石高新技术产业开发区管理委员会.
 * The kinds of zones are the endings of {@code bodies.ttl} with the pattern {zone}{name}.
 */
final class ZoneNames {
  private static final String PATTERN = "{zone}{name}";
  private static final String COMMITTEE = "管理委员会";

  /** A zone of a kind that also says nothing more than where it is. */
  private static final Pattern ZONE = Pattern.compile(".{2,}(?:园|实验|试验|合作|示范)区");

  /** What names a zone by its kind alone, so that a province's name says nothing of where it is. */
  private static final List<String> IN_A_CITY = List.of("开发区", "保税区", "保税港区");

  private final BodyWords words;
  private final BodyPrefixes prefixes;
  private final Regions regions;

  ZoneNames(BodyWords words, BodyPrefixes prefixes, Regions regions) {
    this.words = words;
    this.prefixes = prefixes;
    this.regions = regions;
  }

  /** The administration of the zone of {@code region} that {@code mention} ends in, if in one. */
  Optional<Body> named(String mention, Region region) {
    return kind(mention)
        .filter(kind -> !words.collective(mention))
        .map(kind -> name(words.withoutEnding(mention), kind, region))
        .map(name -> new Body(name, false, false));
  }

  /** The administration of {@code region}, a zone, where {@code mention} is no more than that. */
  Optional<Body> itself(String mention, Region region) {
    String rest = mention.substring(prefixes.leading(mention, region).words().length());
    boolean named = kind(region.name()).isPresent() || ZONE.matcher(region.name()).matches();
    boolean zone = region.code().isEmpty() && named;
    return zone && words.completed(rest).equals(COMMITTEE)
        ? Optional.of(new Body(region.name() + COMMITTEE, false, false))
        : Optional.empty();
  }

  private String name(String own, String kind, Region region) {
    boolean itself = kind(region.name()).filter(kind::equals).isPresent();
    return itself && region.name().startsWith(own)
        ? region.name() + COMMITTEE
        : whose(own, kind, region) + kind;
  }

  /** {@code region}, or where it is itself a zone, the same under its full name. */
  Region inFull(Region region) {
    if (!region.code().isEmpty() || region.kind() != RegionKind.COUNTY) {
      return region;
    }
    return kind(region.name())
        .map(kind -> words.withoutEnding(region.name()) + kind.replace(COMMITTEE, ""))
        .map(name -> new Region("", name, List.of(region.name()), "", RegionKind.COUNTY))
        .orElse(region);
  }

  private Optional<String> kind(String mention) {
    return words
        .ending(mention)
        .map(BodyEnding::term)
        .filter(term -> PATTERN.equals(term.pattern()))
        .map(BodyTerm::name);
  }

  /**
   * {@code own}, what a mention says before the kind of zone, with the region where it needs it.
   */
  private String whose(String own, String kind, Region region) {
    BodyPrefix prefix = prefixes.leading(own, region);
    boolean province = RegionKind.PREFECTURE.compareTo(region.kind()) > 0;
    boolean city = !province || region.kind() == RegionKind.MUNICIPALITY;
    if (!prefix.words().isEmpty() && !region.shortNames().contains(prefix.words())) {
      return prefix.meaning() + own.substring(prefix.words().length());
    } else if (own.isEmpty()) {
      return city ? region.shortName() : region.name();
    } else if (own.contains(region.shortName()) || namesPlace(own, region)) {
      return own;
    }
    boolean apart = IN_A_CITY.stream().anyMatch(kind::contains);
    boolean county = region.kind() == RegionKind.COUNTY;
    return (county ? region.name() : city ? region.shortName() : apart ? "" : region.name()) + own;
  }

  /** Whether {@code own} begins with another region, or a county or county-level city of this. */
  private boolean namesPlace(String own, Region region) {
    return regions.leading(own).isPresent()
        || IntStream.rangeClosed(2, own.length())
            .mapToObj(end -> own.substring(0, end))
            .map(name -> regions.named(name + "市").or(() -> regions.within(region, name)))
            .flatMap(Optional::stream)
            .anyMatch(place -> !place.name().endsWith("区"));
  }
}
