package org.yangfan.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangfan.regex.Pattern;

/** The bodies that the vocabulary has, as a rule or by name, for each region. */
final class KnownBodies {
  private static final String PLACE = "{place}";
  private static final Pattern BRANCH = Pattern.compile("\\{place\\}(?:分公司|供电公司|生态环境局)");

  /** What begins the names of bodies of the country, where they elide it. */
  private static final List<String> OF_COUNTRY = List.of("国家", "国务院", "中国", "中央");

  private static final Pattern CENTRAL = Pattern.compile("\\p{IsHan}{2,10}[委办局会]");

  private final BodyIndex index;
  private final BodyWords words;
  private final BodyPrefixes prefixes;
  private final BodyNames names;
  private final Regions regions;
  private final Region country;

  KnownBodies(BodyIndex index, BodyWords words, BodyPrefixes prefixes, Regions regions) {
    this.index = index;
    this.words = words;
    this.prefixes = prefixes;
    this.names = new BodyNames(index, regions);
    this.regions = regions;
    this.country = regions.withCode(Regions.COUNTRY).orElseThrow();
  }

  /** The body of {@code region} or of the country that is called {@code mention}. */
  Optional<Body> named(String mention, Region region) {
    return unit(mention, region)
        .or(() -> byPlace(mention, region))
        .or(() -> byPrefix(mention, region))
        .or(() -> unit(mention, country))
        .or(() -> region.equals(country) ? elided(mention) : Optional.empty());
  }

  /** A body of the country in a plan of the country: 能源局. */
  private Optional<Body> elided(String mention) {
    return CENTRAL.matcher(mention).matches()
        ? OF_COUNTRY.stream()
            .map(words -> unit(words + mention, country))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /**
   * A body of the city or the province around {@code region}: by its entry, or as it bears the
   * city's name.
   */
  Optional<Body> inUpper(String mention, Region region) {
    return Stream.of(regions.around(region), regions.provinceOf(region))
        .flatMap(Optional::stream)
        .map(upper -> unit(mention, upper).or(() -> called(mention, upper)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * A body that bears the short name of the city, a branch that of the province, around: 海州铁塔公司.
   */
  private Optional<Body> called(String mention, Region city) {
    if (!mention.startsWith(city.shortName())) {
      return Optional.empty();
    }
    return city.kind().compareTo(RegionKind.PREFECTURE) >= 0
        ? byPlace(mention, city).or(() -> byPrefix(mention, city))
        : byPlace(mention, city).filter(branch -> branch.name().endsWith("分公司"));
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
    BodyTerm rule = prefix.party() ? index.partyRule(rest) : index.rule(rest, region);
    if (prefix.party() && rule == null) {
      return Optional.empty();
    }
    return unit(rest, region).or(() -> byRule(rule, prefix.meaning(), region));
  }

  /** Names with the place in their middle: 中国电信云岭分公司. */
  private Optional<Body> byPlace(String mention, Region region) {
    return Stream.concat(Stream.of(region.name()), region.shortNames().stream())
        .filter(place -> !place.isEmpty() && mention.contains(place))
        .map(place -> byPlace(mention.replace(place, PLACE), place, region))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * A county's branch is called by the county as it is printed, a city's by its name: 中国联通播州分公司.
   */
  private Optional<Body> byPlace(String template, String place, Region region) {
    BodyTerm rule = index.rule(template, region);
    if (rule != null && rule.pattern() != null && rule.pattern().contains(PLACE)) {
      return Optional.of(new Body(rule.pattern().replace(PLACE, place), true, false));
    } else if (index.fullNames().contains(template)) {
      return Optional.of(new Body(template.replace(PLACE, place), true, false));
    }
    boolean printed =
        region.kind() == RegionKind.COUNTY
            && !(region.name().endsWith("市") && isOwn(rule))
            && region.name().contains(place)
            && BRANCH.matcher(template).find();
    Region called =
        printed
            ? new Region(region.code(), place, List.of(place), region.englishName(), region.kind())
            : region;
    return byRule(rule, called.name(), inShort(rule, place, called));
  }

  /** An autonomous prefecture as its branches are called that its short name stands in: 石江州分公司. */
  private static Region inShort(BodyTerm rule, String place, Region region) {
    return !isOwn(rule) || !region.name().endsWith("自治州") || place.equals(region.name())
        ? region
        : new Region(
            region.code(),
            region.shortName() + "州",
            region.shortNames(),
            region.englishName(),
            region.kind());
  }

  /** Whether the name says the whole name of the region that it is of. */
  private static boolean isOwn(BodyTerm rule) {
    return rule != null && rule.pattern() != null && rule.pattern().contains("{own}");
  }

  private Optional<Body> byRule(BodyTerm rule, String owner, Region region) {
    return rule == null || region.kind() == RegionKind.COUNTRY
        ? Optional.empty()
        : names.full(rule, owner, region).map(name -> new Body(name, true, false));
  }
}
