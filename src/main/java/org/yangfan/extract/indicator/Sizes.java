package org.yangfan.extract.indicator;

import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.quantity.Figures;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Things of which only the size is said: 营收超百亿元企业3家、超十亿元的15家 are both companies, told apart by
 * their sales.
 */
final class Sizes {
  private static final String AMOUNT =
      "(?:%s(?:%s)|万?亿元)".formatted(Numeral.PATTERN, Figures.COUNTERS);
  private static final String SIZE = "(?:超过?|突破|逾|达到?|不低于)%1$s|%1$s以[上下]".formatted(AMOUNT);

  private static final Pattern ALONE = Pattern.compile("(?<size>" + SIZE + ")(?<thing>的?.*)");
  private static final Pattern WITH_THING =
      Pattern.compile("(?<what>.*?)(?:" + SIZE + ")(?<thing>的?.{2,})");

  private Sizes() {}

  /**
   * {@code words} with what the thing before them is measured by, and its name where they lack it.
   *
   * @param before the promise before in the sentence, or null
   */
  static String completed(String words, Promise before) {
    Matcher own = ALONE.matcher(words);
    if (before == null || !own.matches()) {
      return words;
    }
    Matcher said = WITH_THING.matcher(before.words());
    if (!said.matches()) {
      return words;
    }
    String thing = own.group("thing");
    return said.group("what")
        + own.group("size")
        + (thing.length() < 2 ? said.group("thing") : thing);
  }
}
