package org.yangfan.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;

/** Mention → body, by the rules of {@code bodies.ttl}. Immutable but for a cache; thread-safe. */
public final class Bodies {
  /** The government of a place, whether the vocabulary has the place or not. */
  private static final Pattern GOVERNMENT =
      Pattern.compile("\\p{IsHan}{1,6}[省市州县区盟旗](?:人民政府|政府|行署)");

  /** What only a body of the province begins with. */
  private static final Pattern HIGHER = Pattern.compile("省(?!直|级)|自治区");

  private static final Pattern HIGHER_THAN_COUNTY = Pattern.compile("省(?!直|级)|自治区|市(?!直|级|场|政)");

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

  private static final int LONGEST = 32;

  /** 省委网信办（省互联网信息办公室）: the same body under its other name. */
  private static final Pattern EXPLAINED = Pattern.compile("[（(][^（()）]*[）)]$");

  private final BodyIndex index;
  private final BodyFunctions functionSlugs;
  private final BodyWords words;
  private final Regions regions;
  private final Region country;
  private final UnitFunctions functions;
  private final Map<Region, List<BodyPrefix>> prefixes = new ConcurrentHashMap<>();

  private Bodies(BodyIndex index, Regions regions, UnitFunctions functions) {
    this.index = index;
    this.functionSlugs = new BodyFunctions(index);
    this.words = new BodyWords(index);
    this.regions = regions;
    this.country = regions.withCode(Regions.COUNTRY).orElseThrow();
    this.functions = functions;
  }

  static Bodies from(Model model, Regions regions, UnitFunctions functions) {
    return new Bodies(new BodyIndex(model), regions, functions);
  }

  /**
   * The body that {@code mention} stands for in a document of {@code region}. Never fails: a body
   * that no rule knows is called region + mention.
   *
   * @param mention without white space
   */
  public Body named(String mention, Region region) {
    return known(mention, region)
        .or(() -> known(withoutExplanation(mention), region))
        .or(() -> elsewhere(mention, region))
        .or(() -> above(mention, region))
        .orElseGet(() -> unknown(mention, region));
  }

  /** The full name of the body that {@code mention} stands for. */
  public String fullName(String mention, Region region) {
    return named(mention, region).name();
  }

  /** What the body with this full name is for, where the vocabulary has it. */
  public Optional<UnitFunction> functionOf(String fullName) {
    return functionSlugs.of(fullName).flatMap(functions::withSlug);
  }

  /** Whether {@code mention} ends as the name of a body does, or means a class of bodies. */
  public boolean looksLikeBody(String mention, Region region) {
    return words.ending(mention).isPresent()
        || words.collective(mention)
        || known(mention, region).isPresent();
  }

  /** Whether {@code mention} begins with words that say whose a body is: 省, 重庆市, 各. */
  public boolean beginsLikeBody(String mention, Region region) {
    return startsLikeClass(mention)
        || GOVERNMENT.matcher(mention).lookingAt()
        || prefixes(region).stream()
            .anyMatch(p -> !p.words().isEmpty() && mention.startsWith(p.words()))
        || longestAt(mention, 0, region) > 0;
  }

  private static boolean startsLikeClass(String mention) {
    return List.of("各", "有关", "相关", "其他").stream().anyMatch(mention::startsWith);
  }

  /**
   * Where the longest known mention that starts at {@code from} ends; {@code from} where none does.
   *
   * @param text without white space
   * @param from a UTF-16 index
   */
  public int longestAt(String text, int from, Region region) {
    for (int end = Math.min(text.length(), from + LONGEST); end > from + 1; end--) {
      if (known(text.substring(from, end), region).isPresent()) {
        return end;
      }
    }
    return from;
  }

  static String withoutExplanation(String name) {
    return EXPLAINED.matcher(name).replaceFirst("");
  }

  private Optional<Body> known(String mention, Region region) {
    return unit(mention, region)
        .or(() -> unit(mention, country))
        .or(() -> byPrefix(mention, region))
        .or(() -> byPlace(mention, region));
  }

  /** A body that says itself in which other region it is. */
  private Optional<Body> elsewhere(String mention, Region region) {
    return regions
        .leading(mention)
        .filter(other -> mention.startsWith(other.name()) && !other.equals(region))
        .flatMap(other -> known(mention, other));
  }

  /** A body whose prefix names the region above: 省通信管理局 in the plan of a city. */
  private Optional<Body> above(String mention, Region region) {
    boolean higher =
        region.kind() == RegionKind.PREFECTURE && HIGHER.matcher(mention).lookingAt()
            || region.kind() == RegionKind.COUNTY
                && HIGHER_THAN_COUNTY.matcher(mention).lookingAt()
                && prefix(mention, region).words().isEmpty();
    return higher
        ? regions
            .provinceOf(region)
            .flatMap(province -> known(mention, province))
            .or(() -> Optional.of(new Body(mention, false, words.collective(mention))))
        : Optional.empty();
  }

  private Optional<Body> unit(String mention, Region region) {
    return Optional.ofNullable(index.unit(region.code(), mention))
        .map(unit -> new Body(unit.name(), true, words.collective(unit.name())));
  }

  private Optional<Body> byPrefix(String mention, Region region) {
    for (BodyPrefix prefix : prefixes(region)) {
      if (mention.startsWith(prefix.words())) {
        String rest = mention.substring(prefix.words().length());
        Optional<Body> found = withPrefix(prefix, rest, region);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Body> withPrefix(BodyPrefix prefix, String rest, Region region) {
    BodyTerm rule = index.rule(rest);
    boolean ofParty = rule != null && rule.pattern() != null && rule.pattern().contains("{party}");
    if (rule == null || region.kind() == RegionKind.COUNTRY || prefix.party() && !ofParty) {
      return prefix.party() ? Optional.empty() : unit(rest, region);
    }
    return unit(rest, region).or(() -> Optional.of(sure(name(rule, prefix.meaning(), region))));
  }

  /** Names with the place in their middle: 中国电信云岭分公司. */
  private Optional<Body> byPlace(String mention, Region region) {
    return Stream.concat(Stream.of(region.name()), region.shortNames().stream())
        .filter(mention::contains)
        .map(place -> index.rule(mention.replace(place, "{place}")))
        .filter(rule -> rule != null && region.kind() != RegionKind.COUNTRY)
        .map(rule -> sure(name(rule, region.name(), region)))
        .findFirst();
  }

  private String name(BodyTerm rule, String owner, Region region) {
    if (rule.pattern() == null) {
      boolean government = rule.name().startsWith("人民政府");
      return (government ? region.name() : owner) + rule.name();
    }
    return rule.pattern()
        .replace("{party}", BodyPrefix.party(region))
        .replace("{region}", region.name())
        .replace("{branch}", branch(region))
        .replace("{short}", region.shortName())
        .replace("{name}", rule.name());
  }

  /** What is its province's company in a province, and a branch of that below. */
  private String branch(Region region) {
    boolean below = region.kind() == RegionKind.PREFECTURE || region.kind() == RegionKind.COUNTY;
    String company =
        below ? regions.provinceOf(region).map(Region::shortName).orElse("") : region.shortName();
    return (company.isEmpty() ? "" : company + "有限公司") + (below ? region.shortName() + "分公司" : "");
  }

  private Body unknown(String mention, Region region) {
    BodyPrefix prefix = prefix(mention, region);
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

  private BodyPrefix prefix(String mention, Region region) {
    return prefixes(region).stream()
        .filter(prefix -> mention.startsWith(prefix.words()))
        .filter(prefix -> prefix.words().isEmpty() || !words.divisionsOnly(mention))
        .findFirst()
        .orElseThrow();
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

  private List<BodyPrefix> prefixes(Region region) {
    return prefixes.computeIfAbsent(region, BodyPrefix::of);
  }

  private static Body sure(String name) {
    return new Body(name, true, false);
  }
}
