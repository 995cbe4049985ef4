package org.yangfan.extract.promise;

import java.math.BigDecimal;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The value that a figure starts from, as the words right before it say: 由30%提升至45%.
 *
 * @param start index where these words begin
 */
public record PresentValue(BigDecimal value, int start) {
  private static final String VALUE =
      "(?:百分之)?(?<value>" + Numeral.PATTERN + ")(?<tenths>成(?<rest>[半一二三四五六七八九])?)?";

  private static final Pattern BASELINE =
      Pattern.compile(
          "(?:(?:力争|争取|确保|预计)?(?:由|从)(?:(?:20\\d\\d年|[上去]年)底?末?的?|年初的?|目前的?|眼下的?|现在的?|当前的?|现有的?|(?:人工|传统|常规)(?:方式|模式|作业|巡检|操作)?的?|(?:过去|原来|原先|原有|以往|此前|改造前|现行)的?)?|(?:相?较于?|相?(?<!占)比)(?:(?:20\\d\\d|[上去])年底?末?|年初|目前)的?)(?:每[百千万]?[人户]|每(?:平方)?公里|每[台次个套辆艘车件单])?(?:平均|人均|户均|单次|约|近|不足|超过)?"
              + VALUE
              + "(?:[^0-9，]{0,4}|[A-Za-z]{5,7})$");

  /** 在2021年35%的基础上, before a change or what is reached. */
  private static final Pattern UPON =
      Pattern.compile(
          "在?(?:20\\d\\d年底?末?|现有|目前|上年)?的?(?<![\\d.])(?!20\\d\\d年)"
              + VALUE
              + "[^0-9，]{0,3}?的?基础上，?$");

  /** 达到95%（2022年为71%）, 达到30个，是2021年（5个）的6倍. */
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?:，?[是为]20\\d\\d年[底末]?[（(]|[（(](?:截[至止])?(?:20\\d\\d年(?:\\d{1,2}月)?[底末]?|目前|当前|现状|现值|基期|上年|去年))(?:仅|约|为|是|达|值|：|:)*"
              + VALUE
              + "[^（）()，、]{0,3}[）)]");

  /** 达到300个，较2021年的100个大幅增加. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "，(?:相?较于?|比)20\\d\\d年[底末]?(?:的|[（(]约?)"
              + VALUE
              + "[^0-9，。；、（(至到]{0,4}?[）)]?(?:实现)?(?:大幅|显著|明显|稳步)?(?:增长|增加|提高|提升|扩大|翻|下降|减少|跃升|攀升|上升|降低|缩短|压缩|改善)(?![至到])");

  /** The one whose words end at {@code end}, not beyond {@code from}; null for none. */
  static PresentValue before(String string, int from, int end) {
    return found(BASELINE.matcher(string).region(from, end));
  }

  /** The one upon which a change comes that begins at {@code end}; null for none. */
  static PresentValue upon(String string, int from, int end) {
    return found(UPON.matcher(string).region(from, end));
  }

  /** The present value that a bracket at {@code end} gives, or null. */
  public static BigDecimal behind(int end, String printed) {
    Matcher present = PRESENT.matcher(printed).region(end, printed.length());
    if (present.lookingAt()) {
      return value(present);
    }
    Matcher compared = COMPARED.matcher(printed).region(end, printed.length());
    return compared.lookingAt() ? value(compared) : null;
  }

  private static PresentValue found(Matcher words) {
    return words.find() ? new PresentValue(value(words), words.start()) : null;
  }

  /** The value that {@code words} say, in per cent where they say tenths: 三成. */
  private static BigDecimal value(Matcher words) {
    String value = words.group("value");
    return words.group("tenths") == null
        ? Numeral.value(value)
        : Numeral.ofTenths(value, words.group("rest"));
  }
}
