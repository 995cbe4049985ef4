package org.yangfan.extract.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Pattern;

/**
 * Deadlines that are told by a plan's term: “十四五”末, 规划期末, 三年内. Those that tell of no certain year
 * (“十四五”中期, 本世纪中叶, 一年内 in a plan of three) are unclear.
 */
final class PlanTerms {
  private static final Pattern FIVE_YEAR_PLAN =
      Pattern.compile(
          "(?=[十“\"到至])[到至]?[“\"]?十([一二三四五六七])五[”\"]?(?:规划)?(?:时期|期)?(?:末期?|期间|期末|期内|时期|收官之年|(中期|[前后][一二两三四]年))");

  private static final Pattern OWN_TERM =
      Pattern.compile(
          "(?=[到至本规行计方实期])[到至]?(?:(?:本?(?:规划|行动计划|行动方案|计划|方案|行动)(?:实施)?|实施)期(?:末|满|内)|(?<=^|[，。；：到至])期末|(?<=[到至])(?:专项)?(?:行动|规划|计划)(?:结束|收官)时?)(?:之?前)?");

  /** Years to be taken, not years over which something is summed (三年累计). */
  private static final Pattern SOME_YEARS =
      Pattern.compile(
          "(?=[用经通一二两三四五六七八九十\\d])(?<![\\d第每近过前后十个上])(?:用|经过|通过)?([一二两三四五六七八九\\d][-—~至到、])?([一二两三四五六七八九十]|\\d{1,2})年(?:之?内|里(?!程)|(?:左右)?的?(?:时间|努力)(?:之?内)?)");

  /** A time that is no year of any calendar of the plan. */
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?=[到至本二远第\\d])(?:[到至]?(?:本|21|二十一)世纪(?:中叶|末)|(?<=^|[，。；：])(?:远期|远景)|第[一二三四五]年(?:年?[底末])?前?|(?<![\\d一二三四五六七八九十])[1-9]\\d年[底末](?:之?前)?)");

  /** 十一五 ends in 2010. */
  private static final int BEFORE_THE_FIRST = 2005;

  private static final int YEARS_OF_A_PLAN = 5;

  private PlanTerms() {}

  /** Those of {@code string}. */
  static List<Deadline> in(String string, Years years) {
    List<Deadline> found = new ArrayList<>();
    if (string.indexOf('五') >= 0) {
      FIVE_YEAR_PLAN.matcher(string).results().forEach(it -> found.add(fiveYears(it)));
    }
    if (string.indexOf('期') >= 0 || string.contains("结束") || string.contains("收官")) {
      OWN_TERM
          .matcher(string)
          .results()
          .forEach(it -> found.add(Deadline.in(it.start(), it.end(), years.last())));
    }
    if (string.indexOf('年') >= 0) {
      SOME_YEARS.matcher(string).results().forEach(it -> found.add(someYears(it, years)));
    }
    NO_YEAR
        .matcher(string)
        .results()
        .forEach(it -> found.add(Deadline.unclear(it.start(), it.end())));
    return found;
  }

  private static Deadline fiveYears(MatchResult plan) {
    Integer last = BEFORE_THE_FIRST + YEARS_OF_A_PLAN * Numeral.value(plan.group(1)).intValue();
    return Deadline.in(plan.start(), plan.end(), plan.group(2) == null ? last : null);
  }

  private static Deadline someYears(MatchResult some, Years years) {
    boolean most = some.group(1) == null && years.end(Numeral.value(some.group(2)).intValue());
    return Deadline.in(some.start(), some.end(), most ? years.last() : null);
  }
}
