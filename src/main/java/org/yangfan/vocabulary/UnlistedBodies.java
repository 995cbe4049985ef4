package org.yangfan.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;
import org.yangfan.regex.Pattern;

/** What bodies are called that the vocabulary does not have: mostly region + mention. */
final class UnlistedBodies {
  /** The government of a county or a city, which bears no other region's name before its own. */
  private static final Pattern OF_COUNTY = Pattern.compile("\\p{IsHan}{1,6}[县旗市](?:人民政府|政府)");

  /** What the name of a body of the country begins with. */
  private static final Pattern OF_COUNTRY = Pattern.compile("中国|中华|国网|国家|全国|中央|南方电网");

  private static final Pattern PARK = Pattern.compile("\\p{IsHan}{4,}园区?管理委员会");

  private final BodyWords words;
  private final BodyPrefixes prefixes;
  private final BodyStems stems;
  private final Regions regions;
  private final PlaceGovernments places;
  private final ZoneNames zones;

  UnlistedBodies(
      BodyWords words, BodyPrefixes prefixes, BodyStems stems, Regions regions, ZoneNames zones) {
    this.words = words;
    this.prefixes = prefixes;
    this.stems = stems;
    this.regions = regions;
    this.places = new PlaceGovernments(regions);
    this.zones = zones;
  }

  /** The body of {@code region} that is called {@code mention}. */
  Body named(String mention, Region region) {
    boolean collective = words.collective(mention);
    return collective
        ? new Body(classOf(mention, region), true, true)
        : places
            .of(mention, region)
            .or(() -> zones.named(mention, region))
            .or(() -> office(mention, region))
            .orElseGet(() -> new Body(single(mention, region), false, false));
  }

  private Optional<Body> office(String mention, Region region) {
    BodyPrefix prefix = prefixes.leading(mention, region);
    return stems
        .office(mention.substring(prefix.words().length()), region.kind())
        .map(name -> new Body(prefix.meaning() + name, true, false));
  }

  private String classOf(String mention, Region region) {
    BodyPrefix prefix = prefixes.leading(mention, region);
    String rest = mention.substring(prefix.words().length());
    String named = words.classInFull(rest.isEmpty() ? mention : rest);
    return rest.isEmpty() || namesAnotherPlace(rest) ? named : prefix.meaning() + named;
  }

  private String single(String mention, Region region) {
    BodyPrefix prefix = prefixes.leading(mention, region);
    String rest = mention.substring(prefix.words().length());
    String completed = words.completed(rest);
    boolean called = region.shortNames().contains(prefix.words());
    boolean prefecture = prefix.words().endsWith("州") && region.name().endsWith("自治州");
    if (completed.isEmpty() || called && (!prefecture || words.isCompany(rest))) {
      return prefix.party() ? prefix.meaning() : words.completed(mention);
    }
    boolean alone =
        prefix.words().isEmpty()
            && (words.named(rest) || words.complete(rest) || isOfUpper(rest, region));
    return (alone || namesAnotherPlace(completed) || isOwn(completed, prefix, region)
            ? ""
            : prefix.meaning())
        + completed;
  }

  /** Whether {@code name} begins with the city or the province around {@code region}. */
  private boolean isOfUpper(String name, Region region) {
    return Stream.of(regions.around(region), regions.provinceOf(region))
        .flatMap(Optional::stream)
        .anyMatch(upper -> name.startsWith(upper.shortName()));
  }

  private boolean namesAnotherPlace(String name) {
    return OF_COUNTRY.matcher(name).lookingAt() || regions.openWithName(name);
  }

  /** Whether {@code name} needs no region before it, though it lies in {@code region}. */
  private static boolean isOwn(String name, BodyPrefix prefix, Region region) {
    return prefix.words().isEmpty()
        && region.kind() != RegionKind.MUNICIPALITY
        && (OF_COUNTY.matcher(name).matches() || isPark(name, region.kind()));
  }

  /** Whether this is the administration of a park that lies in some city of a province. */
  private static boolean isPark(String name, RegionKind kind) {
    return (kind == RegionKind.PROVINCE || kind == RegionKind.AUTONOMOUS_REGION)
        && PARK.matcher(name).matches();
  }
}
