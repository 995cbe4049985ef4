package org.yangfan.extract.promise;

import org.yangfan.extract.quantity.Bound;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * A thing between the words that raise or lower it and the value that it comes to: 扩大里程至500公里.
 *
 * @param start where the thing begins
 * @param bound what these words say of the value
 */
record Raised(int start, Bound bound) {
  private static final Pattern CHANGE =
      Pattern.compile("(?:扩大|提[高升]|增加|延长|扩容|(?<less>降低|压[缩减降]|缩[短减]|减少))(?=.{3})");

  /**
   * The thing that {@code bound} ends, with the words before it; as it is, where there is none
   * such.
   *
   * @param start where the words begin that belong to the figure
   */
  static Raised from(String string, int start, Bound bound) {
    int end = bound.start();
    if (bound.isStated() || end <= start || "至到".indexOf(string.charAt(end - 1)) < 0) {
      return new Raised(start, bound);
    }
    Matcher change = CHANGE.matcher(string).region(start, end);
    if (!change.lookingAt()) {
      return new Raised(start, bound);
    }
    boolean less = change.group("less") != null;
    Comparator comparator = less ? Comparator.AT_MOST : Comparator.AT_LEAST;
    return new Raised(change.end(), new Bound(comparator, true, end - 1));
  }
}
