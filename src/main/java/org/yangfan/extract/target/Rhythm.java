package org.yangfan.extract.target;

import java.util.Set;
import org.yangfan.document.Span;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.promise.Quantity;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Pattern;

/** How often something is done, as 每年组织演练2次: without a bound it is how the work goes. */
final class Rhythm {
  private static final Set<String> TIMES = Set.of("次", "场", "轮", "遍");

  /** What goes out and comes back is told so, too. */
  private static final Set<String> FLIGHTS = Set.of("次", "场", "轮", "遍", "架次", "班次", "车次");

  private static final Set<String> ISSUES = Set.of("期", "份", "篇");

  /** What comes out again and again, and is counted as it does: 每月发布2期简报. */
  private static final Pattern ISSUED = Pattern.compile(".*(?:信息|简报|[通快专]报|动态|报告|通讯|提示|公告)");

  private static final Pattern EVERY = Pattern.compile("每(?:学?年|半年|季度?|月度?|周|[日天])");

  /** How often something is done, in words that may tell more: 每县每年. */
  private static final Pattern HOLDS = Pattern.compile("每[年月周季半学]|年均");

  /** Who does it may stand before: 渔季每月发布. */
  private static final Pattern BEFORE = Pattern.compile("每(?:[年月周旬日天]|季度?|半年)[^，。；\\d]{0,8}$");

  /** How often within a season, a month or less: such work is done again and again. */
  private static final Pattern WITHIN_A_SEASON =
      Pattern.compile("每(?:[月周旬日天]|季度?|班|小时)[^，。；\\d]{0,12}$");

  private Rhythm() {}

  /** Whether the words before {@code figure} say how often in so short a time a work is done. */
  static boolean isOfWork(String string, Span item, Promise promise) {
    return FLIGHTS.contains(promise.figure().measure())
        && !Quantity.isIn(promise.words(), "")
        && WITHIN_A_SEASON.matcher(string).region(item.start(), promise.figure().start()).find();
  }

  /**
   * Whether news are told of which {@code string} says before {@code figure} how often they come.
   */
  static boolean isOfNews(String string, Span item, Promise promise) {
    return ISSUES.contains(promise.figure().measure())
        && promise.comparator() == Comparator.EXACTLY
        && ISSUED.matcher(promise.words()).matches()
        && BEFORE.matcher(string).region(item.start(), promise.figure().start()).find();
  }

  /** Whether {@code promise}, for each of {@code each}, only tells a rhythm. */
  static boolean is(Promise promise, String each) {
    return isTold(each)
        && promise.comparator() == Comparator.EXACTLY
        && TIMES.contains(promise.figure().measure());
  }

  /** Whether {@code each}, or null, is a time that comes again: 每年, 每周. */
  static boolean isTold(String each) {
    return each != null && EVERY.matcher(each).matches();
  }

  /** Whether {@code each}, or null, says among other things how often: no value is of one time. */
  static boolean holds(String each) {
    return each != null && HOLDS.matcher(each).find();
  }
}
