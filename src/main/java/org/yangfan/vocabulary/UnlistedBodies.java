package org.yangfan.vocabulary;

import java.util.regex.Pattern;

/** What bodies are called that the vocabulary does not have: mostly region + mention. */
final class UnlistedBodies {
  /** The government of a county or a city, which bears no other region's name before its own. */
  private static final Pattern OF_COUNTY = Pattern.compile("\\p{IsHan}{1,6}[县旗市](?:人民政府|政府)");

  /** A zone that is named after more than what sort of zone it is. */
  private static final Pattern OF_ZONE =
      Pattern.compile(
          "\\p{IsHan}{2,8}?(?:国家级?|省级)?(?:经济技术|高新技术产业|经济|高新|综合保税|临空经济|旅游)(?:开发)?区管理委员会");

  /** The office of a zone, which is no office of the region that it lies in. */
  private static final Pattern ZONE_OFFICE = Pattern.compile(".*(?:保税|开发|试验|高新|示范|合作|新|港)区管理局");

  /** What the name of a body of the country begins with. */
  private static final Pattern OF_COUNTRY = Pattern.compile("中国|中华|国网|国家|全国|中央|南方电网");

  private final BodyWords words;
  private final BodyPrefixes prefixes;
  private final Regions regions;

  UnlistedBodies(BodyWords words, BodyPrefixes prefixes, Regions regions) {
    this.words = words;
    this.prefixes = prefixes;
    this.regions = regions;
  }

  /** The body of {@code region} that is called {@code mention}. */
  Body named(String mention, Region region) {
    BodyPrefix prefix = prefixes.leading(mention, region);
    String rest = mention.substring(prefix.words().length());
    boolean collective = words.collective(mention);
    String completed = collective ? rest : words.completed(rest);
    boolean named = prefix.words().isEmpty() || region.shortNames().contains(prefix.words());
    if (completed.isEmpty() || words.complete(mention) && named) {
      return new Body(mention, false, collective);
    }
    boolean apart = !words.office(mention) || ZONE_OFFICE.matcher(mention).matches();
    if (!collective && region.shortNames().contains(prefix.words()) && apart) {
      return new Body(prefix.words() + completed, false, false);
    }
    boolean own = namesAnotherPlace(completed) || named && !collective && isOwn(completed, region);
    String owner = own ? "" : prefix.meaning();
    return new Body(owner + completed, collective, collective);
  }

  private boolean namesAnotherPlace(String name) {
    return OF_COUNTRY.matcher(name).lookingAt()
        || regions.all().stream().anyMatch(other -> name.startsWith(other.name()));
  }

  /** Whether {@code name} needs no region before it, though it lies in {@code region}. */
  private static boolean isOwn(String name, Region region) {
    return region.kind() != RegionKind.MUNICIPALITY && OF_COUNTY.matcher(name).matches()
        || OF_ZONE.matcher(name).matches();
  }
}
