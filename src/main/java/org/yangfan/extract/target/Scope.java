package org.yangfan.extract.target;

import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.wording.Words;
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
  private static final Pattern YEARLY = Pattern.compile("(?:每年|年均)$");

  private static final String FOLLOWING =
      "(?:(?=(?:20\\d\\d年(?:\\d{1,2}月)?[底末]?前?)?(?:均|都|要|应|须|分别|至少|不少于|力争|平均|原则上|每年|累计)*(?:"
          + Words.VERBS
          + "|至少|不少于|超过|达到|落地))|(?=每年))";

  /** A rate that each of them has, which may begin like a verb: 各镇开放率不低于. */
  private static final String RATE_FOLLOWING =
      "(?=[^，、。；的]{2,14}率(?:均|都)?(?:不低于|不少于|至少|超过|达|[\\d力保提]))";

  /** 巡查频次每周不少于2次. */
  private static final Pattern OFTEN =
      Pattern.compile(
          "(?<words>每(?:季度|[周月天日年])|各(?:县区|区县|乡镇|[区县市]))(?:不少于|不低于|不超过|至少|超过|达到?|控制在|保持在|约|均|各|力争)*$");

  /** What is done every year, after who does it: 市财政每年安排. */
  static final Pattern YEARLY_DONE =
      Pattern.compile("每年(?=服务(?=\\p{IsHan}{2})|提高|提升|下降|降低|减少|" + Words.VERBS + ")");

  /** What says once more that it holds for each: 各市均, 甲、乙两县各. */
  private static final Pattern AGAIN = Pattern.compile("每年|均|各自?(?=%s)|分别".formatted(Words.VERBS));

  /** 3个/行业. */
  private static final Pattern BEHIND = Pattern.compile("/个?(?<each>年|(?:重点)?行业)");

  private static final String SIGNS = "每各均分";

  /** 每万人 and the like belong to the indicator. */
  private static final Pattern EACH =
      Pattern.compile(
          "(?:在?[^，每]{1,30}?(?:等(?:领域|行业|产业|地区|区域)?|领域|方面)|[^，。；每]{1,30}?(?:[镇乡村县市区州校院]等?|[两二三四五六七八九十]家)(?:20\\d\\d年[底末]?前?)?(?=每[镇乡村县市区州校院家])|在)?(?<words>(?:每个?(?:新建|新增|在建)[^，、0-9]{1,10}?|每个?[州市县区盟旗]、[州市县区盟旗]\u0001{0,6})"
              + FOLLOWING
              + "|每个?(?:重点)?(?:行业|领域)(?=5G\\p{IsHan}{2,8}(?:不少于|不低于|至少|达到|超过)?\\d)"
              + "|每个?\\p{IsHan}{2,8}、\\p{IsHan}{2,8}(?=(?:均|都)?(?:至少|不少于))"
              + "|每(?![\\d一百千]?[万人年千百]|平方|户|新增)(?:[^，、0-9]|\\d[AG]){1,14}?"
              + FOLLOWING
              + "|[^，。；每各0-9]{2,30}?[两二三四五六七八九十]个?[省市县区州旗盟镇乡村校](?=(?:均|各自?|分别)(?:至少|力争)*(?:"
              + Words.VERBS
              + "))"
              + "|(?:全省|全市)?各(?:[省市州盟县市区旗]{1,3}\u0001{0,8}"
              + RATE_FOLLOWING
              + "|\\p{IsHan}{1,5}[店镇乡村校院园厂企区](?=5G[^，、。；的]{2,14}率))"
              + "|(?:全省|全市)?各(?![类级项新])[^，、0-9的]{1,16}?"
              + FOLLOWING
              + ")");

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
      return new Scope(yearly.group(), start);
    }
    if (!mayTell(string, start, end)) {
      return new Scope(null, start);
    }
    Matcher each = EACH.matcher(string).region(start, end).useTransparentBounds(true);
    if (!each.lookingAt()) {
      return new Scope(null, start);
    }
    String words = printed.substring(each.start("words"), each.end("words"));
    Matcher said = AGAIN.matcher(string).region(each.end(), end);
    if (!said.lookingAt()) {
      return new Scope(words, each.end());
    }
    return new Scope(said.group().equals("每年") ? words + "每年" : words, said.end());
  }

  /** Whether a character stands there without which there is no scope. */
  private static boolean mayTell(String string, int start, int end) {
    for (int i = start; i < end; i++) {
      if (SIGNS.indexOf(string.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * For each of what {@code figure} holds, as the words say that stand right before it, from {@code
   * start}, or behind it; null for none.
   */
  static String beside(String string, int start, Figure figure) {
    Matcher often = OFTEN.matcher(string).region(start, figure.start());
    if (often.find()) {
      return often.group("words");
    }
    if (YEARLY_DONE.matcher(string).region(start, figure.start()).find()) {
      return "每年";
    }
    Matcher behind = BEHIND.matcher(string).region(figure.start(), figure.end());
    if (!behind.find()) {
      return null;
    }
    String each = behind.group("each");
    return (each.equals("年") ? "每" : "每个") + each;
  }

  boolean isEmpty() {
    return words == null;
  }
}
