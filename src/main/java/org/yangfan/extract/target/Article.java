package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.util.Set;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Pattern;

/** 一个 without a bound, which is an article more often than a number, and promises nothing. */
final class Article {
  /** No more does 一次 or 1次, which only says how often. */
  private static final Set<String> OFTEN = Set.of("次", "轮");

  /** Measures of anything, and of work that is done. */
  private static final Set<String> NO_MEASURE = Set.of("个", "次", "项", "批", "轮", "件", "份");

  /** 一万个, 一倍. */
  private static final Pattern SCALED = Pattern.compile("[倍百千万亿].*");

  private static final int SHORTEST_THING = 3;

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
        && !figure.isFold()
        && !isOfEach(string, promise);
  }

  /**
   * Whether {@code figure}, which promises nothing, is one, as the words from {@code start} say.
   */
  static boolean is(String string, int start, Figure figure) {
    return isPrinted(string, figure)
        && isOne(figure)
        && !Bound.before(string, start, figure.start()).isStated();
  }

  /** 每个海岛配备无人机一架 counts, where the thing, of a measure of its own, stands before it. */
  private static boolean isOfEach(String string, Promise promise) {
    Figure figure = promise.figure();
    String words = promise.words();
    int each = string.lastIndexOf('每', figure.start());
    int clause =
        Math.max(string.lastIndexOf('，', figure.start()), string.lastIndexOf('；', figure.start()));
    return each > clause
        && !NO_MEASURE.contains(figure.measure())
        && words.length() >= SHORTEST_THING
        && string.startsWith(words, figure.start() - words.length());
  }

  private static boolean isPrinted(String string, Figure figure) {
    return string.charAt(figure.start()) == '一';
  }

  /** Whether it is one thing, and not 一万个 or once as much. */
  private static boolean isOne(Figure figure) {
    return figure.value().compareTo(BigDecimal.ONE) == 0
        && !SCALED.matcher(figure.measure()).matches();
  }
}
