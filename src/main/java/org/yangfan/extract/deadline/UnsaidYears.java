package org.yangfan.extract.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Deadlines that do not say their year: 今年底, 年内, 明年底 mean that of the document; 当年底, 次年 go by one
 * told before in the sentence; 全年 is the only one of the plan; 6月底前, 三季度末 that of the deadline
 * before them in the sentence, or the only one of the plan.
 */
final class UnsaidYears {
  private static final String CLAUSE = "(?<=^|[，。；：、]|其中)";

  /** The year of the document, or the next one, by whatever words. */
  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "(?=[到至今本当前年明全次后])(?:[到至]?(?:今年|本年度?|(?<same>当年))(?:年?(?<end>[底末])|内)(?:之?前)?|(?<![\\d一二三四五六七八九十两])年内"
              + "|(?:今年|本年度?)(?<half>上半年)|(?:今年|本年度?|^|(?<=[，。；：]))(?<third>前三季度)"
              + "|CLAUSE(?:今年|本年度)(?![以度来初年])|(?:[到至]|CLAUSE)年(?<close>[底末])(?:之?前)?"
                  .replace("CLAUSE", CLAUSE)
              + "|(?<=[，；、])(?<whole>全年)(?!度)|[到至]?(?:(?<next>明年)|(?<=^|[，。；：、])(?<following>次年)(?!度)|(?<afternext>后年))(?:年?(?<nextend>[底末]))?(?:之?前)?)");

  private static final Pattern PART_OF_A_YEAR =
      Pattern.compile(
          "(?=[\\d第一二三四上下])(?:(?<![\\d年每月度第—~至-])(?:(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\\d|3[01]|[1-9])日(?=之?前|以前))?"
              + "|第?(?<quarter>[一二三四])季度)(?:[底末](?:之?前|以前)?|之?前|以前)"
              + "|CLAUSE(?<half>[上下]半年)(?!度))".replace("CLAUSE", CLAUSE));

  private static final int LONGEST_SENTENCE = 200;

  private static final Comparator<Deadline> BY_START = Comparator.comparingInt(Deadline::start);

  private UnsaidYears() {}

  /**
   * Those of {@code string}, in order of place.
   *
   * @param stated the deadlines that say their year, in order
   */
  static List<Deadline> in(String string, List<Deadline> stated, Years years) {
    List<Deadline> found = new ArrayList<>();
    Matcher now = THIS_YEAR.matcher(string);
    while (now.find()) {
      boolean whole = now.group("whole") != null;
      Integer year = whole ? yearBefore(string, now.start(), stated, years) : years.current();
      if (whole && year == null) {
        continue;
      }
      if (now.group("following") != null || now.group("same") != null) {
        Integer said = yearBefore(string, now.start(), stated, years);
        year = said == null ? year : said;
      }
      found.add(
          year == null ? Deadline.unclear(now.start(), now.end()) : ofYear(now, year + later(now)));
    }
    Matcher part = PART_OF_A_YEAR.matcher(string);
    while (part.find()) {
      Integer year = yearBefore(string, part.start(), stated, years);
      found.add(year == null ? Deadline.unclear(part.start(), part.end()) : partOf(part, year));
    }
    return found;
  }

  /** How many years after the one that they refer to. */
  private static int later(Matcher now) {
    boolean next = now.group("next") != null || now.group("following") != null;
    return next ? 1 : now.group("afternext") != null ? 2 : 0;
  }

  private static Deadline ofYear(Matcher now, int year) {
    String when = String.valueOf(year);
    if (now.group("half") != null) {
      when = Deadline.day(year, 6, null);
    } else if (now.group("third") != null) {
      when = Deadline.day(year, 9, null);
    } else if (now.group("end") != null
        || now.group("close") != null
        || now.group("nextend") != null) {
      when = Deadline.when(year, true);
    }
    return new Deadline(now.start(), now.end(), when, year);
  }

  private static Deadline partOf(Matcher part, int year) {
    String when;
    if (part.group("month") != null) {
      when = Deadline.day(year, Integer.parseInt(part.group("month")), part.group("day"));
    } else if (part.group("quarter") != null) {
      when = Deadline.day(year, Deadline.lastMonth(part.group("quarter")), null);
    } else {
      when = Deadline.day(year, part.group("half").startsWith("上") ? 6 : 12, null);
    }
    return new Deadline(part.start(), part.end(), when, year);
  }

  /** The year that the same sentence said last, else the only one of the plan; or null. */
  private static Integer yearBefore(String string, int index, List<Deadline> stated, Years years) {
    int before = Collections.binarySearch(stated, Deadline.unclear(index, index), BY_START);
    int last = (before < 0 ? -before - 1 : before) - 1;
    int end = last < 0 ? -1 : stated.get(last).end();
    boolean said =
        end >= Math.max(0, index - LONGEST_SENTENCE)
            && end <= index
            && string.substring(end, index).indexOf('。') < 0;
    return said ? stated.get(last).year() : years.only();
  }
}
