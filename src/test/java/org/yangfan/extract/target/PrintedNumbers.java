package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a number in words, however it is printed: 40, 1,600, 三, 四分之三. */
public final class PrintedNumbers {
  private static final Pattern NUMBER = Pattern.compile(Numeral.PATTERN);

  private PrintedNumbers() {}

  /** Whether {@code words} print {@code value}; a fraction may print any. */
  public static boolean hold(String words, BigDecimal value) {
    Matcher number = NUMBER.matcher(Numeral.withPlainCommas(words));
    boolean found = words.contains("分之");
    while (!found && number.find()) {
      found = Numeral.value(number.group()).compareTo(value) == 0;
    }
    return found;
  }
}
