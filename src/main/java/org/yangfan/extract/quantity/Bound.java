package org.yangfan.extract.quantity;

import java.util.List;
import java.util.Map;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What the words before a number say of it: 超过, 不少于, 达到, 约.
 *
 * @param comparator null where nothing is said
 * @param reached whether the words only say that the value is reached (达到, 提升至), so that a closer
 *     word (以上, 左右) decides
 * @param start index where these words begin; the number's own where there are none
 */
public record Bound(Comparator comparator, boolean reached, int start) {
  private static final Map<Comparator, List<String>> WORDS =
      Map.of(
          Comparator.MORE_THAN, List.of("超过", "超出", "超", "突破", "大于", "高于", "多于", "逾", ">"),
          Comparator.AT_LEAST,
              List.of("不少于", "不低于", "不小于", "不得少于", "不得低于", "至少", "至少有", "至少拥有", "最少", "≥", ">="),
          Comparator.ABOUT, List.of("大约", "约", "接近", "近", "≈"),
          Comparator.AT_MOST,
              List.of(
                  "不超过", "不得超过", "不得高于", "不得大于", "不高于", "不多于", "不大于", "低于", "小于", "不足", "不到", "控制在",
                  "压到", "压至", "缩到", "缩至", "降至", "降低至", "降到", "降低到", "下降至", "下降到", "压缩至", "压缩到",
                  "压减至", "压减到", "压减为", "压降至", "压降到", "压缩为", "缩短为", "精简至", "精简到", "减至", "减到", "降为",
                  "缩短至", "缩短到", "减少至", "减少到", "缩减至", "缩减到", "≤", "<=", "<"));

  private static final List<String> REACHED =
      List.of(
          "达到", "达", "力争", "提升至", "提升到", "提高至", "提高到", "增加至", "增加到", "增长至", "增长到", "增至", "扩大至",
          "扩大到", "上升至", "上升到", "扩至", "扩到", "增到", "升到", "发展到", "发展至", "拓展到", "拓展至", "扩展至", "扩展到",
          "扩容至", "扩容到", "扩充至", "扩充到", "升至", "延伸至", "延伸到", "延长至", "延长到", "增加为", "上升为", "提升为", "提高为",
          "增长为", "提至", "提到", "推广到", "推广至", "攀升至", "攀升到", "跃升至", "跃升到", "拉长到", "拉长至", "拓宽到", "拓宽至",
          "拉升至", "迈上", "登上", "跨上", "迈过");

  private static final List<String> ADVERBS =
      List.of(
          "力争", "争取", "确保", "将", "要", "均", "都", "分别", "依次", "总数", "累计", "共计", "总计", "合计", "共", "再",
          "应", "应当", "需", "需要", "须", "必须", "则", "则要", "还要", "也要", "都要", "均须", "为", "各", "每年", "年均",
          "每季度", "每月", "每周", "各区", "各县", "各市", "各县区", "各区县", "各乡镇", "每天", "每日", "平均", "力争达", "普遍",
          "持续", "率先", "先行", "先", "首先", "预计", "计划", "有望", "首批", "稳定", "保持", "保持在", "稳定在", "一般",
          "原则上", "通常");

  /** When the value is reached, between the words and the number: 提高到2025年的55%. */
  private static final Pattern YEAR =
      Pattern.compile("(?<=[到至达]|力争|争取|确保)[到至]?20\\d\\d年[底末]?前?的?$");

  /** What a multiple is one of: 是2021年的3倍. */
  private static final Pattern TIMES = Pattern.compile("(?:是|为|相当于)20\\d\\d年[底末]?\u0001{0,10}的$");

  private static final int LONGEST_YEAR = 20;

  /** The words that end at {@code end}, read backwards, not beyond {@code from}. */
  public static Bound before(String string, int from, int end) {
    Comparator stated = null;
    boolean reached = false;
    int start = end;
    while (true) {
      Matcher year = YEAR.matcher(string).region(Math.max(from, start - LONGEST_YEAR), start);
      start = year.find() ? year.start() : start;
      Matcher times = TIMES.matcher(string).region(Math.max(from, start - LONGEST_YEAR), start);
      if (times.find()) {
        return new Bound(stated == null ? Comparator.EXACTLY : stated, true, times.start());
      }
      Comparator next = ending(string, from, start);
      int length = length(string, from, start, next);
      if (length == 0) {
        return new Bound(stated, reached, start);
      }
      boolean weak =
          next == Comparator.AT_LEAST && endsWith(REACHED, string, from, start) == length
              || next == Comparator.AT_MOST && "至到在为".indexOf(string.charAt(start - 1)) >= 0;
      if (next != null && stated == null) {
        stated = next;
        reached = weak;
      }
      start -= length;
    }
  }

  public boolean isStated() {
    return comparator != null;
  }

  /** Whether the words bound the value and do not only say that it is reached. */
  public boolean isStrong() {
    return isStated() && !reached;
  }

  private static Comparator ending(String string, int from, int end) {
    Comparator best = null;
    int longest = endsWith(REACHED, string, from, end);
    if (longest > 0) {
      best = Comparator.AT_LEAST;
    }
    for (Comparator comparator : Comparator.values()) {
      int length = endsWith(WORDS.getOrDefault(comparator, List.of()), string, from, end);
      if (length > longest) {
        longest = length;
        best = comparator;
      }
    }
    return best;
  }

  private static int length(String string, int from, int end, Comparator comparator) {
    if (comparator == null) {
      return endsWith(ADVERBS, string, from, end);
    }
    int stated = endsWith(WORDS.getOrDefault(comparator, List.of()), string, from, end);
    return Math.max(
        stated, comparator == Comparator.AT_LEAST ? endsWith(REACHED, string, from, end) : 0);
  }

  /** A sign bounds nothing but a number right behind it: that before a quoted line is none. */
  private static boolean isDigit(String string, int index) {
    return index < string.length() && Character.isDigit(string.charAt(index));
  }

  private static int endsWith(List<String> words, String string, int from, int end) {
    int longest = 0;
    for (String word : words) {
      int start = end - word.length();
      boolean bounds =
          (word.charAt(0) != '>' || isDigit(string, end)) && !string.startsWith("雷达", start - 1);
      if (bounds && word.length() > longest && start >= from && string.startsWith(word, start)) {
        longest = word.length();
      }
    }
    return longest;
  }
}
