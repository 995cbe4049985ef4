package org.yangfan.extract.indicator;

import java.util.Arrays;
import java.util.List;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Several things that a figure counts each for itself: 体验馆、实训室各2个. */
public final class EachOf {
  private static final Pattern EACH = Pattern.compile("各(?:自|约|至少|不少于|建设|建成|打造)*$");

  private static final Pattern AND = Pattern.compile("、|以及|和(?!谐)|(?<![普涉覆])及|与");

  /** What things of one kind may share with the last of them: 会诊、质控平台. */
  private static final Pattern KIND =
      Pattern.compile("(?:平台|中心|基地|项目|示范区|园区|系统|场景|企业|车间|工厂|医院|学校|社区|样板|试点|工程)$");

  /** A rate of its own: several of them reach one value each. */
  private static final Pattern RATE = Pattern.compile(".{3,}(?:率|比例|占比)(?:均|都)?");

  private EachOf() {}

  /** The names that {@code words} list. */
  public static String[] names(String words) {
    return AND.split(words);
  }

  /**
   * The names of the things in {@code words}, more than one only where 各 stands before the figure.
   */
  public static List<String> things(String string, int start, Figure figure, String words) {
    List<String> things = Arrays.asList(names(words));
    boolean rates = things.stream().allMatch(thing -> RATE.matcher(thing).matches());
    Matcher each = EACH.matcher(string).region(start, figure.start());
    if (rates || !each.find()) {
      return rates ? things : List.of(words);
    }
    Matcher kind = KIND.matcher(words);
    if (kind.find()) {
      things.replaceAll(thing -> KIND.matcher(thing).find() ? thing : thing + kind.group());
    }
    return things.stream().allMatch(thing -> thing.length() > 1) ? things : List.of(words);
  }
}
