package org.yangfan.extract.target;

import java.util.Set;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.fact.Comparator;

/** 一个 without a bound, which is an article more often than a number, and promises nothing. */
final class Article {
  /** No more does 一次 or 1次, which only says how often. */
  private static final Set<String> OFTEN = Set.of("次", "轮");

  private Article() {}

  /** Whether the figure of {@code promise}, as {@code string} prints it, is one. */
  static boolean is(String string, Promise promise) {
    Figure figure = promise.figure();
    boolean often = OFTEN.contains(figure.measure());
    boolean exactly = promise.comparator() == Comparator.EXACTLY;
    boolean printed = isPrinted(string, figure);
    return (often ? exactly || printed : exactly && printed)
        && isOne(figure)
        && !figure.isRange()
        && !figure.isFold();
  }

  /**
   * Whether {@code figure}, which promises nothing, is one, as the words from {@code start} say.
   */
  static boolean is(String string, int start, Figure figure) {
    return isPrinted(string, figure)
        && isOne(figure)
        && !Bound.before(string, start, figure.start()).isStated();
  }

  private static boolean isPrinted(String string, Figure figure) {
    return string.charAt(figure.start()) == '一';
  }

  private static boolean isOne(Figure figure) {
    return figure.value().intValue() == 1;
  }
}
