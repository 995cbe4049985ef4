package org.yangfan.extract.target;

import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * For each of what a figure holds: 每个重点行业, 各市.
 *
 * @param words as printed; null for none
 * @param end index after it; its clause's start for none
 */
record Scope(String words, int end) {
  /** 每年, or what an average over the years says: 年均新建. */
  private static final Pattern YEARLY =
      Pattern.compile("(?<often>每年|年均)(?:(?:滚动|分批|稳步|持续|滚动式|动态|平均|新)*)$");

  /** What stands between it and the figure: 巡查频次每周不少于2次. */
  private static final Pattern BOUNDS =
      Pattern.compile("(?:不少于|不低于|不超过|至少|超过|达到?|控制在|保持在|约|均|各|力争)*");

  private static final Pattern EACH_OPENS = Pattern.compile(EachPhrase.OPENING);

  private static final Pattern OPENING = Pattern.compile(EachPhrase.OPENING + "|每年");

  /** What is done every year, after who does it: 市财政每年安排. */
  static final Pattern YEARLY_DONE =
      Pattern.compile(
          "每年(?=(?:新增|增加|增长|新开|新建)(?:约|近|超过?|不少于|不低于|至少)?$|服务(?=\\p{IsHan}{2})|提高|提升|下降|降低|减少|%1$s)|年均(?=%1$s)"
              .formatted(Verbs.ANY));

  /** What says once more that it holds for each: 各市均, 甲、乙两县各, 各单位须于2026年底前各. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?:[须应要]?[于在到]?20\\d\\d年[底末]?前?)?(?:(?<often>每(?:年|季度|半年|[月周]))|均|累计(?=服务企业|%1$s)|各自?(?=%1$s)|分别|年均(?=%1$s))"
              .formatted(Verbs.ANY));

  /** 3个/行业. */
  private static final Pattern BEHIND = Pattern.compile("/个?(?<each>年|(?:重点)?行业)");

  private static final String SIGNS = "每各均分";

  /** What may stand before it in its clause: where, or of whom they are. */
  private static final String WHERE =
      "(?:在?[^，每]{1,30}?(?:等(?:领域|行业|产业|地区|区域)?|领域|方面|[两二三四五六七八九十]个(?:行业|领域|产业|区域|园区))|[^，。；每]{1,30}?(?:[镇乡村县市区州校院户企]等?|[两二三四五六七八九十]家)(?:20\\d\\d年[底末]?前?)?(?=每[镇乡村县市区州校院户家个座所条])|[在对为]|全[省市区县州国盟旗])?";

  /** 甲、乙两县各, 甲县、乙县各, 三家电信企业分别. */
  private static final String SEVERAL =
      "(?:\\d{1,4}[个座家所处条](?:重点|主要)?\\p{IsHan}{1,8}(?=各)|[^，。；每各0-9]{2,30}?[两二三四五六七八九十]个?[省市县区州旗盟镇乡村校]|[两二三四五六七八九十]家\\p{IsHan}{2,8}?(?:企业|公司|运营商)|[^，。；、每各0-9]{2,12}[省市县区州旗盟镇乡](?:、[^，。；、每各0-9]{1,12}[省市县区州旗盟镇乡])+|[^，。；、每各0-9]{1,6}[港岛湾](?:、[^，。；、每各0-9]{1,6}[港岛湾])+)(?=(?:均|各自?|分别)(?:至少|力争)*(?:%s))"
          .formatted(Verbs.ANY);

  /** Which of those are meant that 每 begins: 沿江每个镇. */
  private static final String BY_WATER = "(?:(?:沿[海江河湖边线湾岸]|环湖|边境|偏远|山区)(?=每))?";

  private static final Pattern EACH =
      Pattern.compile(
          WHERE + "(?<words>" + BY_WATER + "(?<each>" + EachPhrase.OPENING + ")|" + SEVERAL + ")");

  /** Behind whatever tells where they are: 湖区东岸每个渔港建设. */
  private static final Pattern INSIDE =
      Pattern.compile("[^，。；：、每各]{2,16}(?<words>(?<each>每)(?=[个家座所条户]))");

  /**
   * The scope that opens the clause at {@code start}.
   *
   * @param string with its brackets masked
   * @param clause where the clause begins, before its deadline and openings
   * @param printed with its brackets
   */
  static Scope at(String string, String printed, int clause, int start, int end) {
    Matcher yearly = YEARLY.matcher(string).region(clause, start);
    if (yearly.find()) {
      boolean more = EACH_OPENS.matcher(string).region(start, end).lookingAt();
      int after = more ? new EachPhrase(string, start, end).end() : start;
      String words = more ? printed.substring(yearly.start(), after) : yearly.group("often");
      return new Scope(words, after);
    }
    if (!mayTell(string, start, end)) {
      return new Scope(null, start);
    }
    Matcher first = EACH.matcher(string).region(start, end).useTransparentBounds(true);
    boolean opens = first.lookingAt();
    Matcher each = opens ? first : INSIDE.matcher(string).region(start, end);
    if (!opens && !each.lookingAt()) {
      return new Scope(null, start);
    }
    int after =
        each.start("each") < 0 ? each.end() : new EachPhrase(string, each.end() - 1, end).end();
    if (after < each.end() || !opens && !Verbs.isAt(string, after, end)) {
      return new Scope(null, start);
    }
    String words = printed.substring(each.start("words"), after);
    Matcher said = AGAIN.matcher(string).region(after, end);
    if (!said.lookingAt()) {
      return new Scope(words, after);
    }
    return new Scope(said.group("often") != null ? words + said.group("often") : words, said.end());
  }

  /** Whether a character stands there without which there is no scope. */
  private static boolean mayTell(String string, int start, int end) {
    return last(string, SIGNS, start, end) >= 0;
  }

  /**
   * For each of what {@code figure} holds, as the words say that stand right before it, from {@code
   * start}, or behind it; null for none.
   *
   * @param printed with its brackets
   */
  static String beside(String string, String printed, int start, Figure figure) {
    int at = last(string, "每各", start, figure.start());
    if (at >= start && OPENING.matcher(string).region(at, figure.start()).lookingAt()) {
      int after =
          string.startsWith("每年", at) ? at + 2 : new EachPhrase(string, at, figure.start()).end();
      if (after > at && BOUNDS.matcher(string).region(after, figure.start()).matches()) {
        return printed.substring(at, after);
      }
    }
    Matcher yearly = YEARLY_DONE.matcher(string).region(start, figure.start());
    if (last(string, "年", start, figure.start()) >= start && yearly.find()) {
      return yearly.group();
    }
    Matcher behind = BEHIND.matcher(string).region(figure.start(), figure.end());
    if (!behind.find()) {
      return null;
    }
    String each = behind.group("each");
    return (each.equals("年") ? "每" : "每个") + each;
  }

  /** The last index from {@code start} on at which one of {@code signs} stands; -1 for none. */
  private static int last(String string, String signs, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (signs.indexOf(string.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  boolean isEmpty() {
    return words == null;
  }
}
