package org.yangfan.extract.target;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By when something is promised: 到2023年, 2022年底前, 2021年6月底, “十四五”末.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param when a year, or an ISO date where the end of a year, half-year, quarter or month is meant
 * @param year the year in it
 */
record Deadline(int start, int end, String when, int year) {
  private static final Map<String, Integer> FIVE_YEAR_PLANS =
      Map.of("十三五", 2020, "十四五", 2025, "十五五", 2030);

  private static final Pattern YEAR =
      Pattern.compile(
          "(?=[2截到至])(?<lead>截至|截止|到|至)?(?<from>20\\d\\d年?[-－‐–—―~至到]{1,2})?(?:20\\d\\d年[、和])*(?<year>20\\d\\d)年"
              + "(?:(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\\d|3[01]|[1-9])日)?"
              + "|(?<half>上半年)|前?(?<quarter>[一二三四])季度)?"
              + "(?<end>年?[底末])?(?<before>之前|以前|前|内)?");

  /** The year of the document, by whatever words. */
  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "[到至]?(?:今年|本年度?|当年)(?:年?(?<end>[底末])|内)(?:之?前)?|(?<![\\d一二三四五两])年内"
              + "|(?:今年|本年度?)(?<half>上半年)|(?:今年|本年度?|^|(?<=[，。；：]))(?<third>前三季度)"
              + "|(?<=^|[，。；：、])(?:今年|本年度)(?![以度来初年])|(?:[到至]|(?<=^|[，。；：、]))年(?<close>[底末])(?:之?前)?");

  /** A list of years with one end for all: 2022年、2023年底. */
  private static final Pattern LISTED = Pattern.compile("(?<year>20\\d\\d)年(?<end>[底末])?");

  private static final Pattern FROM_TO =
      Pattern.compile("(?<from>20\\d\\d)年?[-－‐–—―~至到]{1,2}(?<to>20\\d\\d)年");

  /** What may stand before a year that opens a clause, marks of lists and bold letters among it. */
  private static final String OPENS_AFTER = "|，。；：:;—*、-•●■◆▪·";

  private static final Pattern STAGE = Pattern.compile("(?:阶段|近期|中期|远期|目标|步)[（(]$");

  private static final Pattern HOPE = Pattern.compile("力争|争取|确保|预计|计划|力求|其中");

  private static final Pattern REACHED = Pattern.compile("力争|达到?|超过|突破|提[升高][至到]|增[加长][至到]|实现");

  private static final Pattern PLAN =
      Pattern.compile("(?=[十“\"])[“\"]?(?<plan>十[三四五]五)[”\"]?(?:规划)?(?:时期|期)?(?<end>末|期间|期末|时期)");

  /**
   * Every deadline of {@code string}, in order of place.
   *
   * @param issued the year in which the document was issued, for 今年底; null where it is not known
   */
  static List<Deadline> find(String string, Integer issued) {
    List<Deadline> found = new ArrayList<>();
    Matcher now = THIS_YEAR.matcher(string);
    while (issued != null && now.find()) {
      String when = ofThisYear(now, issued);
      found.add(new Deadline(now.start(), now.end(), when, issued));
    }
    Matcher year = YEAR.matcher(string);
    while (year.find()) {
      if (bounds(string, year)) {
        int number = Integer.parseInt(year.group("year"));
        found.add(new Deadline(year.start(), year.end(), when(year, number), number));
      }
    }
    Matcher plan = PLAN.matcher(string);
    while (plan.find()) {
      int number = FIVE_YEAR_PLANS.get(plan.group("plan"));
      found.add(new Deadline(plan.start(), plan.end(), "" + number, number));
    }
    found.sort(java.util.Comparator.comparingInt(Deadline::start));
    return found;
  }

  private static String ofThisYear(Matcher now, int issued) {
    if (now.group("half") != null) {
      return issued + "-06-30";
    }
    if (now.group("third") != null) {
      return issued + "-09-30";
    }
    return now.group("end") == null && now.group("close") == null
        ? String.valueOf(issued)
        : issued + "-12-31";
  }

  /** The deadlines of a list of {@code years}; what ends the last ends them all. */
  static List<Deadline> each(String years) {
    List<Deadline> found = new ArrayList<>();
    boolean end = years.endsWith("底") || years.endsWith("末");
    Matcher range = FROM_TO.matcher(years);
    if (range.lookingAt()) {
      int last = Integer.parseInt(range.group("to"));
      for (int number = Integer.parseInt(range.group("from")); number <= last; number++) {
        found.add(new Deadline(0, years.length(), end ? number + "-12-31" : "" + number, number));
      }
      return found;
    }
    Matcher year = LISTED.matcher(years);
    while (year.find()) {
      int number = Integer.parseInt(year.group("year"));
      String when = end ? number + "-12-31" : "" + number;
      found.add(new Deadline(year.start(), year.end(), when, number));
    }
    return found;
  }

  /**
   * A year alone is a deadline only where it opens a clause; the one that a change starts from is
   * none: 由2022年底的48%提升至75%.
   */
  private static boolean bounds(String string, Matcher m) {
    if (m.start() > 0 && "由从较比".indexOf(string.charAt(m.start() - 1)) >= 0) {
      return false;
    }
    boolean stage =
        string.startsWith("）", m.end())
            && STAGE.matcher(string).region(Math.max(0, m.start() - 3), m.start()).find();
    if (m.group("from") != null || stage) {
      return stage
          || string.startsWith("，", m.end())
          || string.startsWith("期间", m.end())
          || string.startsWith("每年", m.end());
    }
    boolean marked =
        m.group("lead") != null
            || m.group("end") != null
            || m.group("before") != null
            || m.group("half") != null
            || m.group("quarter") != null;
    boolean opens =
        m.start() == 0
            || OPENS_AFTER.indexOf(string.charAt(m.start() - 1)) >= 0
            || HOPE.matcher(string).region(Math.max(0, m.start() - 2), m.start()).matches()
            || "自以于".indexOf(string.charAt(m.start() - 1)) < 0
                && REACHED.matcher(string).region(m.end(), string.length()).lookingAt();
    return marked || opens && m.group("month") == null;
  }

  private static String when(Matcher m, int year) {
    if (m.group("month") != null) {
      int month = Integer.parseInt(m.group("month"));
      String day = m.group("day");
      int last = YearMonth.of(year, month).lengthOfMonth();
      int number = day == null ? last : Math.min(last, Integer.parseInt(day));
      return "%d-%02d-%02d".formatted(year, month, number);
    }
    if (m.group("half") != null) {
      return year + "-06-30";
    }
    if (m.group("quarter") != null) {
      int month = 3 * ("一二三四".indexOf(m.group("quarter")) + 1);
      return YearMonth.of(year, month).atEndOfMonth().toString();
    }
    return m.group("end") != null ? year + "-12-31" : "" + year;
  }
}
