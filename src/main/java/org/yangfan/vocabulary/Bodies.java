package org.yangfan.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.yangfan.regex.Pattern;

/** Mention → body, by the rules of {@code bodies.ttl}. Immutable but for a cache; thread-safe. */
public final class Bodies {
  /** The government of a place, whether the vocabulary has the place or not. */
  private static final Pattern GOVERNMENT =
      Pattern.compile("\\p{IsHan}{1,6}[省市州县区盟旗](?:人民政府|政府|行署)");

  private static final Pattern PLACE_END = Pattern.compile("[市县区州盟旗乡镇道）)]$");

  private static final int LONGEST = 32;

  /** 省委网信办（省互联网信息办公室）: the same body under its other name. */
  private static final Pattern EXPLAINED = Pattern.compile("[（(][^（()）]*[）)]$");

  private final BodyFunctions functionSlugs;
  private final BodyOffices offices;
  private final BodyWords words;
  private final BodyPrefixes prefixes;
  private final KnownBodies known;
  private final BodyBranches branches;
  private final BodyParts parts = new BodyParts();
  private final ZoneNames zones;
  private final UnlistedBodies unlisted;
  private final BodiesElsewhere elsewhere;
  private final UnitFunctions functions;
  private final Regions regions;
  private final OwnDepartments own;

  private Bodies(BodyIndex index, Regions regions, UnitFunctions functions) {
    this.functionSlugs = new BodyFunctions(index);
    this.offices = index.onePerRegion();
    this.words = new BodyWords(index);
    this.prefixes = new BodyPrefixes(words);
    this.known = new KnownBodies(index, words, prefixes, regions);
    this.branches = new BodyBranches(index, known, regions);
    this.zones = new ZoneNames(words, prefixes, regions);
    this.unlisted = new UnlistedBodies(words, prefixes, index.calledByStem(), regions, zones);
    this.elsewhere = new BodiesElsewhere(words, prefixes, known, unlisted, regions);
    this.functions = functions;
    this.regions = regions;
    this.own = OwnDepartments.of(List.of());
  }

  private Bodies(Bodies all, OwnDepartments own) {
    this.functionSlugs = all.functionSlugs;
    this.offices = all.offices;
    this.words = all.words;
    this.prefixes = all.prefixes;
    this.known = all.known;
    this.branches = all.branches;
    this.zones = all.zones;
    this.unlisted = all.unlisted;
    this.elsewhere = all.elsewhere;
    this.functions = all.functions;
    this.regions = all.regions;
    this.own = own;
  }

  /** The same with the departments of the one that issues a document, called as they are in it. */
  public Bodies issuedBy(List<String> issuers) {
    return new Bodies(this, OwnDepartments.of(issuers));
  }

  static Bodies from(Model model, Regions regions, UnitFunctions functions) {
    return new Bodies(new BodyIndex(model), regions, functions);
  }

  /**
   * The body that {@code called} stands for in a document of {@code plan}. Never fails: a body that
   * no rule knows is called region + mention.
   *
   * @param called without white space
   */
  public Body named(String called, Region plan) {
    Region region = zones.inFull(plan);
    String mention = own.inFull(called);
    String plain = words.collective(mention) ? mention : withoutExplanation(mention);
    return found(mention, region)
        .or(() -> found(plain, region))
        .orElseGet(() -> unlisted.named(plain, region));
  }

  private Optional<Body> found(String mention, Region region) {
    return withName(mention, region)
        .or(() -> parts.named(mention, head -> whole(head, elsewhere.whose(mention, region))))
        .or(() -> elsewhere.above(mention, region))
        .or(() -> branches.named(mention));
  }

  /** A body that an entry or a rule names, also where it says in which region it is. */
  private Optional<Body> withName(String mention, Region region) {
    return known.named(mention, region).or(() -> elsewhere.named(mention, region));
  }

  /**
   * A body that may have parts: known in the region or above it, or the administration of a zone.
   */
  private Optional<Body> whole(String mention, Region region) {
    return withName(mention, region)
        .or(() -> elsewhere.above(mention, region).filter(Body::known))
        .or(() -> zones.named(mention, region))
        .or(() -> zones.itself(mention, region));
  }

  /** The full name of the body that {@code mention} stands for. */
  public String fullName(String mention, Region region) {
    return named(mention, region).name();
  }

  /** What the body with this full name is for, where the vocabulary has it. */
  public Optional<UnitFunction> functionOf(String fullName) {
    return functionSlugs.of(fullName).flatMap(functions::withSlug);
  }

  /** The office with this full name, if a region has one of its kind. */
  public Optional<Office> officeOf(String fullName) {
    return offices.of(fullName);
  }

  /** Whether {@code mention} ends as the name of a body does, or means a class of bodies. */
  public boolean looksLikeBody(String mention, Region region) {
    return words.ending(withoutExplanation(mention)).isPresent()
        || words.collective(mention)
        || known.named(mention, region).isPresent()
        || own.has(mention)
        || parts.named(mention, head -> withName(head, region)).isPresent();
  }

  /** Whether {@code mention} ends as the name of a body, a place or a class of bodies does. */
  public boolean endsLikeBody(String mention, Region region) {
    return words.ending(mention).isPresent()
        || PLACE_END.matcher(mention).find()
        || known.named(mention, region).isPresent()
        || own.has(mention)
        || parts.named(mention, head -> withName(head, region)).isPresent();
  }

  /** Whether {@code mention} means a class of bodies that it does not only call 有关. */
  public boolean isClass(String mention) {
    return words.collective(mention)
        && List.of("有关", "相关", "其他").stream().noneMatch(mention::startsWith);
  }

  /** Whether {@code mention} begins with words that say whose a body is: 省, 重庆市, 各. */
  public boolean beginsLikeBody(String mention, Region region) {
    return startsLikeClass(mention)
        || GOVERNMENT.matcher(mention).lookingAt()
        || own.begins(mention)
        || elsewhere.isAbove(mention, region)
        || prefixes.of(region).stream()
            .anyMatch(p -> !p.words().isEmpty() && mention.startsWith(p.words()))
        || longestAt(mention, 0, region) > 0;
  }

  /** Whether {@code mention} is a body that is called by a place of the same province: 南宁海关. */
  public boolean isCalledByPlace(String mention, Region region) {
    Region around = regions.provinceOf(region).orElse(region);
    return words.ending(mention).isPresent()
        && IntStream.range(2, mention.length())
            .anyMatch(end -> regions.within(around, mention.substring(0, end)).isPresent());
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
      if (known.named(text.substring(from, end), region).isPresent()) {
        return end;
      }
    }
    return from;
  }

  static String withoutExplanation(String name) {
    return EXPLAINED.matcher(name).replaceFirst("");
  }
}
