package org.yangfan.extract.target;

import org.yangfan.document.Span;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What a clause without figures is about: the thing of those after it that name none.
 *
 * @param words empty for nothing
 * @param start where its clause begins
 */
record ClauseObject(String words, int start) {
  static final ClauseObject NONE = new ClauseObject("", 0);

  /** 对老旧小区实施光纤改造: 老旧小区光纤改造. */
  private static final Pattern DONE_TO =
      Pattern.compile("对(?<whose>[^，]{2,20}?)(?:全面|分批|统一)?(?:实施|开展|推进|组织|进行)(?<what>[^，]{2,16})");

  /** 探头应装尽装. */
  private static final Pattern AS_MANY_AS_CAN_BE =
      Pattern.compile("(?<=.{2})应(?<done>\\p{IsHan})尽\\p{IsHan}$");

  /** What makes a noun of a verb: 公共区域视频监控覆盖率. */
  private static final Pattern NOUN_ENDING = Pattern.compile("完?成?(?:率|比例|[面数容总]?量|数)");

  /** Before the number of what something is done to: 对现有6座灯塔. */
  private static final Pattern OPENS_WORK = Pattern.compile("对(?:现有|既有|存量|全[省市区县州])?的?");

  /**
   * That of {@code clause}.
   *
   * @param verb its last one, or null
   */
  static ClauseObject of(String string, Span clause, Verb verb) {
    Matcher whose = DONE_TO.matcher(string).region(clause.start(), clause.end());
    if (whose.matches()) {
      return work(whose, clause);
    }
    int pursued = Verbs.afterPursuit(string, clause.start(), clause.end());
    int thing = verb == null ? pursued : Math.min(pursued, verb.end());
    String words = string.substring(thing, clause.end());
    words =
        NOUN_ENDING.matcher(words).matches()
            ? string.substring(clause.start(), clause.end())
            : words;
    words = AS_MANY_AS_CAN_BE.matcher(words).replaceFirst("");
    return words.equals("一批") ? NONE : new ClauseObject(words, clause.start());
  }

  /**
   * What {@code clause} does to so many things as its one figure says; {@link #NONE} if nothing.
   */
  static ClauseObject ofWork(String string, Span clause, Figure figure) {
    Matcher whose = DONE_TO.matcher("对" + string.substring(figure.end(), clause.end()));
    boolean opens = OPENS_WORK.matcher(string).region(clause.start(), figure.start()).matches();
    return opens && whose.matches() ? work(whose, clause) : NONE;
  }

  private static ClauseObject work(Matcher done, Span clause) {
    return new ClauseObject(done.group("whose") + done.group("what"), clause.start());
  }

  boolean isNone() {
    return words.isEmpty();
  }
}
