package org.yangfan.extract.indicator;

import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.quantity.Figures;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Things of which only the level is said (3个国家级、10个省级示范区): the name stands behind the last of them,
 * or before the first.
 */
final class Levels {
  private static final String LEVEL = "(?:国家|省部|省|市|州|盟|县|区|部|校|自治区|[十百千万\\d]+亿)级(?:及?以上)?";
  private static final String AND = "(?:、|和|及|以及|与)";
  private static final String FIGURE = Numeral.PATTERN + "(?:" + Figures.COUNTERS + ")";

  private static final Pattern ALONE = Pattern.compile(LEVEL);
  private static final Pattern BEHIND_THING =
      Pattern.compile("(?<thing>.{2,}?)的?(?<level>" + LEVEL + ")");
  private static final Pattern WITH_THING = Pattern.compile(LEVEL + "(?<thing>.{2,})");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:%1$s%2$s%3$s)*?%1$s%2$s%3$s(?<thing>[^，。；、]{2,30}?)(?=[，。；、]|$)"
              .formatted(AND, FIGURE, LEVEL));

  private Levels() {}

  /** Whether {@code words} name no thing but a level. */
  static boolean isAlone(String words) {
    return ALONE.matcher(words).matches();
  }

  /**
   * {@code words} with the name of the thing where they lack it.
   *
   * @param end index of {@code string} after them and their figure
   * @param before the promise before, or null
   * @param object what the clauses without figures before are about; may be empty
   */
  static String completed(String words, String string, int end, Promise before, String object) {
    Matcher behind = BEHIND_THING.matcher(words);
    if (behind.matches()) {
      return behind.group("level") + behind.group("thing");
    }
    if (!isAlone(words)) {
      return words;
    }
    Matcher list = LIST.matcher(string).region(end, string.length());
    if (list.lookingAt()) {
      return words + list.group("thing");
    }
    Matcher said = WITH_THING.matcher(before == null ? "" : before.words());
    return words + (said.matches() ? said.group("thing") : object);
  }
}
