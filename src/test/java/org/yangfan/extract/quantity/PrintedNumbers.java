package org.yangfan.extract.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a number in words, however it is printed: 40, 1,600, 三, 四分之三. */
public final class PrintedNumbers {
  private static final Pattern NUMBER = Pattern.compile(Numeral.PATTERN);

  private static final Pattern TWO = Pattern.compile("[一二三四五六七八九]{2}");

  private PrintedNumbers() {}

  /** Whether {@code words} print {@code value}; a fraction may print any, 三五 is 3 and 5. */
  public static boolean hold(String words, BigDecimal value) {
    Matcher number = NUMBER.matcher(Numeral.withPlainCommas(words));
    boolean found = words.contains("分之") || isOfTwo(words, value);
    while (!found && number.find()) {
      found = Numeral.value(number.group()).compareTo(value) == 0;
    }
    return found;
  }

  private static boolean isOfTwo(String words, BigDecimal value) {
    return TWO.matcher(words)
        .results()
        .flatMapToInt(two -> two.group().chars())
        .anyMatch(digit -> value.compareTo(Numeral.value(Character.toString(digit))) == 0);
  }
}
