package org.yangfan.extract.target;

import org.yangfan.document.Span;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.promise.NoTarget;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Pattern;

/** A figure that only says how large the things are that the next one counts: 5000万元以上项目2个. */
final class SizeFirst {
  private static final Pattern COUNTS = Pattern.compile("[百千]?万?[个家项座处所条件户]");

  /** A thing whose size stands before it, and no list or property of it. */
  private static final Pattern THING =
      Pattern.compile("(?:级|以上)?(?!的)\\p{IsHan}{2,12}(?=达|不|超|突破|约|增|\\d)");

  private SizeFirst() {}

  /** Whether {@code figure} is one, before the {@code next} of {@code clause}. */
  static boolean is(String string, Span clause, Figure figure, Figure next) {
    boolean bounded = figure.after() != null || isOver(string, clause, figure);
    return bounded
        && NoTarget.isAmount(figure)
        && COUNTS.matcher(next.measure()).matches()
        && ThingList.isAtEnd(string, next.end(), clause.end());
  }

  /** Whether what is more than {@code figure} follows it at once: 超百亿元企业. */
  private static boolean isOver(String string, Span clause, Figure figure) {
    Comparator bound = Bound.before(string, clause.start(), figure.start()).comparator();
    return bound == Comparator.MORE_THAN
        && THING.matcher(string).region(figure.end(), string.length()).lookingAt();
  }
}
