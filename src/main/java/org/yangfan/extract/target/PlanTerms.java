package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deadlines that are told by a plan's term: “十四五”末, 规划期末, 三年内. Those that tell of no certain year
 * (“十四五”中期, 本世纪中叶, 两年内 in a plan of three) are unclear.
 */
final class PlanTerms {
  private static final Pattern FIVE_YEAR_PLAN =
      Pattern.compile(
          "(?=[十“\"到至])[到至]?[“\"]?十(?<plan>[一二三四五六七])五[”\"]?(?:规划)?(?:时期|期)?(?:(?<end>末期?|期间|期末|期内|时期|收官之年)|(?<part>中期|[前后][一二两三四]年))");

  private static final Pattern OWN_TERM =
      Pattern.compile(
          "[到至]?(?:(?:本?(?:规划|行动计划|行动方案|计划|方案|行动)(?:实施)?|实施)期(?:末|满|内)|(?<=^|[，。；：到至])期末)(?:之?前)?");

  /** Years to be taken, not years over which something is summed (三年累计). */
  private static final Pattern SOME_YEARS =
      Pattern.compile(
          "(?<![\\d第每近过前后十个上])(?:用|经过|通过)?(?:[一二两三四五六七八九\\d][-—~～至到、])?(?<count>[一二两三四五六七八九十]|\\d{1,2})年(?:之?内|(?:左右)?的?(?:时间|努力)(?:之?内)?)");

  private static final Pattern RANGE = Pattern.compile(".*\\S[-—~～至到、](?=\\S+年).*");

  /** A time that is no year of any calendar of the plan. */
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "[到至]?(?:本|21|二十一)世纪(?:中叶|末)|(?<=^|[，。；：])(?:远期|远景)|第[一二三四五]年(?:年?[底末])?前?|(?<![\\d一二三四五六七八九十])[1-9]\\d年[底末](?:之?前)?");

  /** 十一五 ends in 2010. */
  private static final int BEFORE_THE_FIRST = 2005;

  private static final int YEARS_OF_A_PLAN = 5;

  private PlanTerms() {}

  /** Those of {@code string}. */
  static List<Deadline> in(String string, Years years) {
    List<Deadline> found = new ArrayList<>();
    Matcher plan = FIVE_YEAR_PLAN.matcher(string);
    while (plan.find()) {
      Integer last =
          BEFORE_THE_FIRST + YEARS_OF_A_PLAN * Numeral.value(plan.group("plan")).intValue();
      found.add(Deadline.in(plan.start(), plan.end(), plan.group("part") == null ? last : null));
    }
    Matcher own = OWN_TERM.matcher(string);
    while (own.find()) {
      found.add(Deadline.in(own.start(), own.end(), years.last()));
    }
    Matcher some = SOME_YEARS.matcher(string);
    while (some.find()) {
      boolean all =
          !RANGE.matcher(some.group()).matches()
              && years.are(Numeral.value(some.group("count")).intValue());
      found.add(Deadline.in(some.start(), some.end(), all ? years.last() : null));
    }
    NO_YEAR
        .matcher(string)
        .results()
        .forEach(it -> found.add(Deadline.unclear(it.start(), it.end())));
    return found;
  }
}
