package org.yangfan.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;

/** The bodies that the vocabulary has, as a rule or by name, for each region. */
final class KnownBodies {
  private final BodyIndex index;
  private final BodyWords words;
  private final BodyPrefixes prefixes;
  private final BodyNames names;
  private final Region country;

  KnownBodies(BodyIndex index, BodyWords words, BodyPrefixes prefixes, Regions regions) {
    this.index = index;
    this.words = words;
    this.prefixes = prefixes;
    this.names = new BodyNames(regions);
    this.country = regions.withCode(Regions.COUNTRY).orElseThrow();
  }

  /** The body of {@code region} or of the country that is called {@code mention}. */
  Optional<Body> named(String mention, Region region) {
    return unit(mention, region)
        .or(() -> unit(mention, country))
        .or(() -> byPrefix(mention, region))
        .or(() -> byPlace(mention, region));
  }

  private Optional<Body> unit(String mention, Region region) {
    return Optional.ofNullable(index.unit(region.code(), mention))
        .map(unit -> new Body(unit.name(), true, words.collective(unit.name())));
  }

  private Optional<Body> byPrefix(String mention, Region region) {
    return prefixes.of(region).stream()
        .filter(prefix -> mention.startsWith(prefix.words()))
        .map(prefix -> after(prefix, mention.substring(prefix.words().length()), region))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Body> after(BodyPrefix prefix, String rest, Region region) {
    BodyTerm rule = index.rule(rest);
    boolean ofParty = rule != null && rule.pattern() != null && rule.pattern().contains("{party}");
    if (rule == null || region.kind() == RegionKind.COUNTRY || prefix.party() && !ofParty) {
      return prefix.party() ? Optional.empty() : unit(rest, region);
    }
    return unit(rest, region).or(() -> Optional.of(sure(rule, prefix.meaning(), region)));
  }

  /** Names with the place in their middle: 中国电信云岭分公司. */
  private Optional<Body> byPlace(String mention, Region region) {
    return Stream.concat(Stream.of(region.name()), region.shortNames().stream())
        .filter(mention::contains)
        .map(place -> index.rule(mention.replace(place, "{place}")))
        .filter(rule -> rule != null && region.kind() != RegionKind.COUNTRY)
        .map(rule -> sure(rule, region.name(), region))
        .findFirst();
  }

  private Body sure(BodyTerm rule, String owner, Region region) {
    return new Body(names.full(rule, owner, region), true, false);
  }
}
