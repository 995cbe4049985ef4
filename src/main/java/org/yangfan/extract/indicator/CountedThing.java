package org.yangfan.extract.indicator;

import java.util.List;
import java.util.Optional;
import org.yangfan.extract.promise.AreaBefore;
import org.yangfan.extract.promise.Quantity;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Indicator;
import org.yangfan.vocabulary.Indicators;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;

/**
 * Gives the words that a figure counts the name of an indicator: the vocabulary's, or else one that
 * they propose themselves.
 */
public final class CountedThing {
  /** A name, empty where the words name nothing, and whether it is the vocabulary's. */
  public record Name(String name, boolean known) {}

  /**
   * A town or zone, as the plan's own where its region is unknown: it does not narrow what the
   * vocabulary names.
   */
  private static final Pattern LEADING_TOWN =
      Pattern.compile(
          "^(?:园区|\\p{IsHan}{1,6}(?:[省市盟]|(?<!贫|边境|沿边|边远|山区|牧业|试点|示范|重点)县|(?<![新发号盲片地园殖业矿厂校院景库牧护灌社小心民商务范试])区|(?<!地)州))(?!新建|新增)");

  /** A city that the plan's region, which is known, only holds: 武汉市中心城区. */
  private static final Pattern OTHER_TOWN = Pattern.compile("\\p{IsHan}{2,4}[市州盟](?![级域区内场])");

  /** 个/万人. */
  private static final Pattern DENSITY = Pattern.compile("(?<!元)/(?<each>.+)");

  private static final Pattern GROWTH = Pattern.compile("(?:增长|增加|提高|提升|扩大)$");

  private static final int LONGEST_QUOTE = 24;

  private final Indicators indicators;

  public CountedThing(Indicators indicators) {
    this.indicators = indicators;
  }

  /**
   * The name of the indicator that {@code words} with {@code measure} mean.
   *
   * @param verb what is done to the things, as 新建; "" where it says nothing of them
   * @param part whether they are a part of what was told before, which a place in front tells apart
   */
  public Name name(String words, String verb, String measure, Region region, boolean part) {
    String noun = BareNoun.of(words, region);
    if (noun.isEmpty()) {
      return new Name("", false);
    }
    noun = measure.equals("倍") ? ungrown(noun) : noun;
    Matcher density = DENSITY.matcher(measure);
    if (density.find() && noun.indexOf('每') < 0) {
      noun = "每" + density.group("each") + noun;
    }
    String proposed = ProposedName.of((Quantity.isIn(noun, measure) ? verb : "") + noun, measure);
    boolean narrowed =
        part
            || region != null
                && region.kind() != RegionKind.COUNTRY
                && OTHER_TOWN.matcher(noun).lookingAt();
    String ofNoTown =
        narrowed || AreaBefore.isArea(noun) ? noun : LEADING_TOWN.matcher(noun).replaceFirst("");
    for (String form : List.of(verb + noun, verb + ofNoTown, proposed, noun)) {
      Optional<Indicator> known =
          indicators.named(form).filter(indicator -> indicator.isMeasuredIn(measure));
      if (known.isPresent()) {
        return new Name(known.get().name(), true);
      }
    }
    return new Name(proposed, false);
  }

  /** 用户数增长 by so many times is of 用户数. */
  private static String ungrown(String noun) {
    String bare = GROWTH.matcher(noun).replaceFirst("");
    return Quantity.isIn(bare, "") || bare.endsWith("用户") ? bare : noun;
  }

  /** What to do about a name that is not in the vocabulary. */
  public static String advice(String name) {
    return "no indicator is called “%s”: add it, or this name as another form of one, to data/vocabulary/indicators.ttl"
        .formatted(name.length() > LONGEST_QUOTE ? name.substring(0, LONGEST_QUOTE) + "…" : name);
  }
}
