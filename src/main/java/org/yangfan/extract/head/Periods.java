package org.yangfan.extract.head;

import java.time.LocalDate;
import org.yangfan.document.Numeral;
import org.yangfan.document.PlainCharacters;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Period;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads the years that a plan is for: of its title, or those that it says it lasts or is valid. */
public final class Periods {
  private static final String S = "[\\s\\u3000]*";

  /** What a plan calls its term. */
  private static final String TERM =
      "(?:(?:计划|规划|方案|行动|工作|措施|政策|意见)?(?:实施|执行)|计划|规划|行动|有效)(?:期限?|周期|时间|年限)";

  private static final Pattern YEARS =
      Pattern.compile(
          "(\\d{4})" + S + "年?" + S + "(?:\\d{1,2}月)?(?:\\d{1,2}日)?[-—~至到]+" + S + "(\\d{4})");
  private static final Pattern STATED =
      Pattern.compile(TERM + "(?:[为是自从：:]|即)*" + S + "(?=\\d{4})");
  private static final Pattern CARRIED_OUT =
      Pattern.compile(
          "(?:开展[^。《》]{2,30}(?:行动|计划|工程)|[一二两三四五六]年(?:左右)?的?(?:持续|接续|共同)?(?:时间|努力|攻坚|奋斗))[（(]"
              + S
              + "(?=\\d{4})");
  private static final Pattern IN_YEARS =
      Pattern.compile(
          YEARS.pattern()
              + S
              + "年"
              + S
              + "(?:[一二两三四五六]年(?:左右)?(?:的)?时间|[^。，；：《》]{0,30}?(?:工作|事项|事宜)(?:通知|安排|部署)|(?:组织|集中|联合)?(?:实施|开展|推进)(?:以下|下列|如下)|，全[省市区州县旗盟])");
  private static final Pattern FROM_TO =
      Pattern.compile(
          "[自从]"
              + S
              + YEARS.pattern()
              + "年(?:\\d{1,2}月)?[底末]?[，,]?(?:在全\\p{IsHan}{1,4}?)?(?:集中|组织|联合)?(?:开展|实施)[^。]{2,40}(?:行动|计划|工程)");
  private static final Pattern VALID_TO =
      Pattern.compile("(?:有效|实施|执行)期限?(?:为)?" + S + "(?:截?至|到)" + S + "(20\\d{2})" + S + "年");
  private static final Pattern LASTS =
      Pattern.compile("(?:计划|规划|行动|实施)期(?:限)?(?:为)?([一二三四五六七八九十]|\\d)年");
  private static final Pattern VALID_FOR = Pattern.compile("有效期(?:限)?(?:为)?([一二三四五六七八九十]|\\d)年");

  /** An annual plan names its one year at the end of its title, or right before the word for it. */
  private static final Pattern ONE_YEAR =
      Pattern.compile(
          "(20\\d{2})年度?(?=(?:重点|年度)?(?:行动|工作|实施)?(?:计划|方案)|.{0,30}(?:要点|任务(?:分解)?[表书]|(?:工作|实施|推进)方案|清单)$|[）)]?$)");

  private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?十([三四五六])五[”\"]?");

  private Periods() {}

  /** The years in {@code title}, or those that {@code intro} says the plan lasts; or null. */
  public static Period of(String title, String intro, LocalDate issued) {
    Period named = title == null ? null : inTitle(PlainCharacters.of(title));
    return named == null ? inIntro(Wording.solid(intro), issued) : named;
  }

  private static Period inTitle(String title) {
    Matcher years = YEARS.matcher(title);
    if (years.find()) {
      return period(years);
    }
    Matcher five = FIVE_YEARS.matcher(title);
    if (five.find()) {
      int end = 2000 + 5 * Numeral.parse(five.group(1)) + 5;
      return new Period(end - 4, end);
    }
    Matcher one = ONE_YEAR.matcher(title);
    return one.find() ? years(Integer.parseInt(one.group(1)), 1) : null;
  }

  private static Period inIntro(String intro, LocalDate issued) {
    Period stated = after(STATED, intro);
    Period carriedOut = stated == null ? after(CARRIED_OUT, intro) : stated;
    if (carriedOut != null) {
      return carriedOut;
    }
    Matcher in = IN_YEARS.matcher(intro);
    if (in.find()) {
      return period(in);
    }
    Matcher fromTo = FROM_TO.matcher(intro);
    if (fromTo.find()) {
      return period(fromTo);
    }
    Matcher lasts = LASTS.matcher(intro);
    return issued != null && lasts.find()
        ? years(issued.getYear(), Numeral.parse(lasts.group(1)))
        : null;
  }

  /** The term that the plan states anywhere, or the years in which it is valid; or null. */
  public static Period stated(String text, LocalDate effective) {
    Period stated = after(STATED, text);
    return stated != null || effective == null ? stated : validity(text, effective);
  }

  private static Period validity(String text, LocalDate effective) {
    Matcher to = VALID_TO.matcher(text);
    if (to.find()) {
      return period(effective.getYear(), Integer.parseInt(to.group(1)));
    }
    Matcher years = VALID_FOR.matcher(text);
    return years.find()
        ? period(
            effective.getYear(),
            effective.plusYears(Numeral.parse(years.group(1))).minusDays(1).getYear())
        : null;
  }

  /** The years that stand right after the first {@code form}; or null. */
  private static Period after(Pattern form, String text) {
    Matcher term = form.matcher(text);
    Matcher years = YEARS.matcher(text);
    return term.find() && years.region(term.end(), text.length()).lookingAt()
        ? period(years)
        : null;
  }

  private static Period period(Matcher years) {
    return period(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
  }

  private static Period years(int start, int many) {
    return new Period(start, start + many - 1);
  }

  private static Period period(int start, int end) {
    return end < start ? null : new Period(start, end);
  }
}
