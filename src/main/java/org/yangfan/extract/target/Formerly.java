package org.yangfan.extract.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The present value that a bracket right behind a figure gives: 95%（2022年为71%）. */
final class Formerly {
  private static final Pattern BRACKET =
      Pattern.compile(
          "[（(](?:20\\d\\d年[底末]?|目前|现状|当前|现有?|上年|去年|基期|原)(?:值|水平|基数)?[为是约仅：:]{0,2}(?<value>"
              + Numeral.PATTERN
              + ")[^0-9（()）]{0,4}[）)]");

  private Formerly() {}

  /** {@code promise}, with the present value that {@code printed} gives behind its figure. */
  static Promise with(Promise promise, String printed) {
    int end = promise.figure().end();
    Matcher bracket = BRACKET.matcher(printed).region(end, printed.length());
    return promise.baseline() == null && bracket.lookingAt()
        ? promise.from(Numeral.value(bracket.group("value")))
        : promise;
  }
}
