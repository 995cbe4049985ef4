package org.yangfan.extract.deadline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Deadlines that say their year: 到2023年, 2022年底前, 2021年6月底, 2024—2025年, 2025年三季度. */
public final class StatedYears {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?=[2截到至])(?<lead>截至|截止|到|至)?(?<from>20\\d\\d年?(?:\\d{1,2}月)?"
              + Numeral.TO
              + ")?(?:20\\d\\d年?[底末]?[、和或])*(?<year>20\\d\\d)年(?:度(?!假))?"
              + "(?:(?:(?:1[0-2]|[1-9])月?"
              + Numeral.TO
              + ")?(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:(?<day>[12]\\d|3[01]|[1-9])日)?"
              + "|(?<half>[上下]半年)|[第前]?(?<quarter>[一二三四])季度)?"
              + "(?<end>年?[底末])?(?<before>之前|以前|前|内(?!网)|期间|间(?!接))?(?!起|[以之]?后|以来|开始)");

  /** A list of years with one end for all: 2022年、2023年底. */
  private static final Pattern LISTED = Pattern.compile("(?<year>20\\d\\d)年?(?<end>[底末])?");

  private static final Pattern END = Pattern.compile("[底末]前?$");

  private static final Pattern FROM_TO =
      Pattern.compile("(?<first>20\\d\\d)年?" + Numeral.TO + "(?<last>20\\d\\d)年");

  /** What may stand before a year that opens a clause, marks of lists and bold letters among it. */
  private static final String OPENS_AFTER = "|，。；：:;—*、-•●■◆▪·";

  private static final Pattern STAGE = Pattern.compile("(?:阶段|近期|中期|远期|目标|步)[（(]$");

  private static final Pattern HOPE =
      Pattern.compile("(?:力争|争取|确保|预计|计划|力求|其中|拟)[于在]?$|(?:^|[，。；：])[于在]$");

  private static final Pattern REACHED =
      Pattern.compile(
          "力争|达到?|不[低少]于|不[超高]过?于?|至少|控制在|降[至到]|超过|突破|提[升高][至到]|增[加长]?[至到]|实现|(?:再|新)?(?:建成|建设|新增|新建|开通|投用|完成|部署|培育|打造|试点|试用)(?:不少于|不低于|至少|约|超过|近)?[\\d一二三四五六七八九十百千两]|(?:全部|全面|基本)?(?:完成|建成|投用|到位)(?=[，。；]|$)|每[镇乡村县市区校院家]");

  /** What is done in a month or over some years: 2025年6月建成, 2024—2025年累计. */
  private static final Pattern DONE =
      Pattern.compile(
          "，|为[^，。；\\d]{2,6}[期年段]，|份?，?(?:"
              + Verbs.ANY
              + "|实现|力争|全面|全部|全[省市区县州国](?:"
              + Verbs.ANY
              + ")|累计|每年|年均|共)");

  /** What a year is no deadline but the basis of: 在2023年基础上. */
  private static final Pattern BASIS = Pattern.compile("[^，。；]{0,12}基础上");

  private static final Pattern LABEL = Pattern.compile("(?:时[限间]|期限)[：:]$");

  private static final int LONGEST_HOPE = 3;
  private static final int LONGEST_LABEL = 3;

  private static final Pattern RUN_IN =
      Pattern.compile("(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.])(?<year>20\\d\\d)年(?:度|发展|工作)*目标[。：:]");

  private StatedYears() {}

  /** The year in a title that {@code paragraph} runs into: （一）2025年目标。新建…; or null. */
  static Deadline ofTitle(String paragraph) {
    Matcher title = RUN_IN.matcher(paragraph);
    int year = title.lookingAt() ? Integer.parseInt(title.group("year")) : 0;
    return year == 0 ? null : new Deadline(0, title.end(), Deadline.when(year, false), year);
  }

  /** Those of {@code string}, in order of place. */
  static List<Deadline> in(String string) {
    List<Deadline> found = new ArrayList<>();
    Matcher year = YEAR.matcher(string);
    while (year.find()) {
      if (bounds(string, year)) {
        int number = Integer.parseInt(year.group("year"));
        found.add(new Deadline(year.start(), year.end(), when(year, number), number));
      }
    }
    return found;
  }

  /** The deadlines of a list or range of {@code years}; what ends the last ends them all. */
  public static List<Deadline> each(String years) {
    List<Deadline> found = new ArrayList<>();
    boolean end = END.matcher(years).find();
    Matcher range = FROM_TO.matcher(years);
    if (range.lookingAt()) {
      int last = Integer.parseInt(range.group("last"));
      for (int number = Integer.parseInt(range.group("first")); number <= last; number++) {
        found.add(new Deadline(0, years.length(), Deadline.when(number, end), number));
      }
      return found;
    }
    Matcher year = LISTED.matcher(years);
    while (year.find()) {
      int number = Integer.parseInt(year.group("year"));
      String when = Deadline.when(number, end);
      found.add(new Deadline(year.start(), year.end(), when, number));
    }
    return found;
  }

  /** Whether the words from {@code start} to {@code end} are those of a stage: 启动阶段（2024年）. */
  static boolean areOfStage(String string, int start, int end) {
    return end < string.length()
        && "）)".indexOf(string.charAt(end)) >= 0
        && STAGE.matcher(string).region(Math.max(0, start - 3), start).find();
  }

  /**
   * A year alone is a deadline only where it opens a clause; the one that a change starts from is
   * none: 由2022年底的48%提升至75%.
   */
  private static boolean bounds(String string, Matcher m) {
    if (m.start() > 0
        && "由从较比自与".indexOf(string.charAt(m.start() - 1)) >= 0
        && !string.startsWith("占比", Math.max(0, m.start() - 2))) {
      return false;
    }
    if (BASIS.matcher(string).region(m.end(), string.length()).lookingAt()) {
      return false;
    }
    boolean marked = m.group("lead") != null || isMarked(m);
    boolean done = DONE.matcher(string).region(m.end(), string.length()).lookingAt();
    int label = Math.max(0, m.start() - LONGEST_LABEL);
    if (areOfStage(string, m.start(), m.end())
        || LABEL.matcher(string).region(label, m.start()).find()) {
      return true;
    }
    if (m.group("from") != null) {
      return isMarked(m) || done;
    }
    return marked || (m.group("month") == null ? opens(string, m) : done && !closes(string, m));
  }

  private static boolean isMarked(Matcher m) {
    return m.group("end") != null
        || m.group("before") != null
        || m.group("half") != null
        || m.group("quarter") != null;
  }

  /** A day that a comma follows dates a document; a month that one follows opens a clause. */
  private static boolean closes(String string, Matcher m) {
    return string.startsWith("，", m.end()) && (m.group("day") != null || !opens(string, m));
  }

  /** 完成率2022年60%、2023年80%. */
  private static boolean isOfValue(String string, Matcher m) {
    return m.start() > 0
        && "率比".indexOf(string.charAt(m.start() - 1)) >= 0
        && m.end() < string.length()
        && Character.isDigit(string.charAt(m.end()));
  }

  private static boolean opens(String string, Matcher m) {
    return m.start() == 0
        || isOfValue(string, m)
        || OPENS_AFTER.indexOf(string.charAt(m.start() - 1)) >= 0
        || HOPE.matcher(string).region(Math.max(0, m.start() - LONGEST_HOPE), m.start()).find()
        || "以于".indexOf(string.charAt(m.start() - 1)) < 0
            && REACHED.matcher(string).region(m.end(), string.length()).lookingAt()
        || string.startsWith("财政", Math.max(0, m.start() - 2))
            && DONE.matcher(string).region(m.end(), string.length()).lookingAt();
  }

  private static String when(Matcher m, int year) {
    if (m.group("month") != null) {
      return Deadline.day(year, Numeral.value(m.group("month")).intValue(), m.group("day"));
    }
    if (m.group("half") != null) {
      return Deadline.day(year, m.group("half").startsWith("上") ? 6 : 12, null);
    }
    if (m.group("quarter") != null) {
      return Deadline.day(year, Deadline.lastMonth(m.group("quarter")), null);
    }
    return Deadline.when(year, m.group("end") != null);
  }
}
