package org.yangfan.extract.target;

import java.util.List;
import java.util.regex.MatchResult;
import org.yangfan.document.Span;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.quantity.Figures;
import org.yangfan.regex.Pattern;

/** Promises of a number that is not said: 建成数十个…, 打造50+场景. They are for a person to read. */
final class Vague {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<![\\d第])[数几][十百千万亿]{1,2}|[十百千\\d]{1,3}几[十百千万]?)(?:%1$s)|(?<![\\dA-Za-z+./%%第])\\d{2,6}\\+(?!%1$s)(?=\\p{IsHan}{2})"
              .formatted(Figures.COUNTERS));

  private Vague() {}

  /** Those in {@code clause}, whose words begin at {@code opened}: right behind a verb, or last. */
  static List<Span> in(String string, Span clause, int opened) {
    return NUMBER
        .matcher(string)
        .region(Math.min(opened, clause.end()), clause.end())
        .useTransparentBounds(true)
        .results()
        .filter(number -> isPromised(string, opened, number, clause.end()))
        .map(number -> new Span(number.start(), number.end()))
        .toList();
  }

  private static boolean isPromised(String string, int opened, MatchResult number, int end) {
    Verb verb = Verbs.last(string, opened, number.start());
    return verb != null
        && (Openings.isGap(string, verb.end(), number.start())
            || verb.start() == opened && ThingList.isAtEnd(string, number.end(), end));
  }
}
