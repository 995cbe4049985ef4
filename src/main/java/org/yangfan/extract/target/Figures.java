package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.fact.Comparator;

/**
 * Finds figures in squeezed text.
 *
 * <p>A number is a figure only with a measure of the list below: 5G, 4K, 700MHz, 2023年, R16 are
 * none.
 */
final class Figures {
  private static final String COUNTERS =
      "个百分点|平方公里|平方米|公里|千米|公顷|人次|[家架台户批例]次|万元|亿元|元/(?:千瓦时|度)|元(?![素件器宇])|个|家(?![庭电])|项|种(?![植子质])|所|条(?!例)"
          + "|座|户|亩|名(?![单录师校企城])|人(?![才工员民形机脸])|件|处(?!理)|台(?![账套])|套(?!餐)|例|款(?!项)|单(?![个位元体项独一点边])|辆|部(?![门委队分署])|篇"
          + "|场次|场(?!景)|次(?!产业)|倍|吨|枚|支(?!撑)|对(?![接外])|张|只|块|栋|片(?!区)|根|芯公里|皮长公里"
          + "|架|艘|列|路(?![侧由网径段])|位(?![置于居数])|(?<![一二三四五六七八九十])期|千瓦时|千瓦|兆瓦|株|枝|堂|幢|标准箱|标箱|(?<=\\d)类(?![别型似])|头|盏|间|口|根|台套|册|集(?![群团成])|门(?!户)|课时|(?:小时|分钟)(?=以[上内下]|之内)"
          + "|(?:千克|吨)标准煤|公斤|千克|(?<=[万亿])P(?![A-Za-z])|(?<=\\d)起(?=以[内下]|左右|[，。；、]|$)"
          + "|個|項|種|條|戶|處|臺|輛";

  /** 万, 亿 … alone or before a counter, or a counter, or a percent sign. */
  private static final String MEASURE =
      "(?:万P(?![A-Za-z0-9])|(?:万亿|千万|百万|十万|百亿|千亿|万|亿|萬|億)(?:"
          + COUNTERS
          + ")?|"
          + COUNTERS
          + "|%|‰)";

  /** What is measured by instruments: promised only where it is bounded. */
  private static final String PHYSICAL =
      "万?[PE]?FLOPS|万?P(?![A-Za-z0-9])|分钟|万?小时|毫秒|[MGT]bps|[TPE]B|天|个工作日";

  /** What a density is measured in: 个/万人. */
  private static final String DENSITY = "(?:/(?:[百千万]人|平方公里|公里|[百千万]户))?";

  /** For each of what a figure holds, where it stands behind: 3个/行业. */
  private static final String PER = "(?:/(?:年|个?(?:重点)?行业))?";

  private static final String N = Numeral.PATTERN;
  private static final String TO = "[-－‐–—―~至到]{1,2}";
  private static final String FRACTION = "(?<whole>" + N + ")分之(?<part>" + N + ")";
  private static final String TENTHS = "(?<tenths>[一二三四五六七八九])成(?=以|左右|[，。；、]|$)";
  private static final String DOUBLING = "翻了?(?<doublings>" + N + ")(?<fold>番)";
  private static final String RANGE =
      "(?<low>"
          + N
          + ")"
          + MEASURE
          + "?(?:"
          + TO
          + "|或)(?<high>"
          + N
          + ")(?<both>"
          + MEASURE
          + DENSITY
          + ")"
          + PER;
  private static final String SINGLE =
      "(?<upTo>(?<![以网线向])上(?=[百千]))?(?<value>"
          + N
          + ")(?<more>[余多餘])?(?<measure>"
          + MEASURE
          + DENSITY
          + ")"
          + PER;

  /** A figure of a property that has its bound before it: 不低于300PFLOPS, 降至1.3以下. */
  private static final String BOUNDED =
      "(?<=达到|达|于|至|到|过|在|破|超|约|缩短|减少|压缩|节省|节约|增加|降低|提前)(?<amount>"
          + N
          + ")(?<physical>"
          + PHYSICAL
          + "|(?=以[上下内]|左右|[，。；、]|$))";

  /** A bracket in between, as in 3个（含）以上, is masked. */
  private static final String AFTER =
      "(?:\u0001{0,5}(?<after>及以上|或以上|以上|之上|左右|上下|以内|之内|以下|内(?=[，。；、|]|$)))?";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?=[\\d零〇一二三四五六七八九十百千两翻全上])(?:(?<!基本)(?<all>全覆盖|全部(?:实现|达到|完成)?(?=5G[^，。；、\\d]{0,6}覆盖(?:[，。；、]|$)))|(?<![a-z0-9.+/%第前])(?<!(?<![A-Z])[A-Z])(?:"
              + String.join("|", FRACTION, TENTHS, DOUBLING, RANGE, SINGLE, BOUNDED)
              + ")(?!月|工作日|小时|分钟|星期|级|目标)"
              + AFTER
              + ")");

  private static final Pattern CELL =
      Pattern.compile(
          "(?<low>" + N + ")(?:" + TO + "(?<high>" + N + "))?(?<measure>" + MEASURE + ")?" + AFTER);

  private static final Pattern OTHER_FORM =
      Pattern.compile("(?<=[台只家户次套辆个条项处座所艘架名])[（(][台只套头辆次户艘架个条项处座所人]{1,2}[）)]");

  private static final int LONGEST_BRACKET = 4;

  private Figures() {}

  /** Every figure of {@code string}, in order. */
  static List<Figure> find(String string) {
    List<Figure> found = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(string);
    while (matcher.find()) {
      Figure figure = figure(matcher);
      found.add(figure);
    }
    return found;
  }

  /** The figure that a table cell holds, with or without a measure; empty for — and for words. */
  static Optional<Figure> inCell(String cell) {
    Bound bound = Bound.before(cell, 0, leadEnd(cell));
    Matcher matcher = CELL.matcher(cell).region(leadEnd(cell), cell.length());
    if (!matcher.matches() || bound.start() != 0) {
      return Optional.empty();
    }
    String high = matcher.group("high");
    String measure = matcher.group("measure");
    Comparator after = after(matcher.group("after"), null);
    return Optional.of(
        new Figure(
            matcher.start(),
            matcher.end(),
            Numeral.value(matcher.group("low")),
            high == null ? null : Numeral.value(high),
            measure == null ? "" : measure,
            after == null ? bound.comparator() : after));
  }

  /**
   * {@code figure} of {@code printed}; its measure may have another form in a bracket: 5000台（套）.
   */
  static Figure withBracket(String printed, Figure figure) {
    int end = Math.min(printed.length(), figure.end() + LONGEST_BRACKET);
    Matcher bracket = OTHER_FORM.matcher(printed).region(figure.start(), end);
    boolean found = figure.measure().length() < LONGEST_BRACKET && bracket.find();
    return found ? figure.measuredAlsoIn(bracket.group(), bracket.end()) : figure;
  }

  private static int leadEnd(String cell) {
    int i = 0;
    while (i < cell.length() && "0123456789零〇一二三四五六七八九十百千两".indexOf(cell.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static Figure figure(Matcher m) {
    Comparator after = after(m.group("after"), m.group("more"));
    if (m.group("upTo") != null) {
      after = Comparator.AT_LEAST;
    }
    if (m.group("whole") != null) {
      return fraction(m, after);
    }
    if (m.group("all") != null) {
      BigDecimal all = BigDecimal.valueOf(100);
      return new Figure(m.start(), m.end(), all, null, "%", Comparator.EXACTLY);
    }
    if (m.group("tenths") != null) {
      BigDecimal tenths = Numeral.value(m.group("tenths")).multiply(BigDecimal.TEN);
      return new Figure(m.start(), m.end(), tenths, null, "%", after);
    }
    if (m.group("amount") != null) {
      BigDecimal amount = Numeral.value(m.group("amount"));
      return new Figure(m.start(), m.end(), amount, null, m.group("physical"), after);
    }
    if (m.group("fold") != null) {
      BigDecimal times = Numeral.value(m.group("doublings"));
      return new Figure(m.start(), m.end(), times, null, m.group("fold"), after);
    }
    if (m.group("high") != null) {
      BigDecimal low = Numeral.value(m.group("low"));
      BigDecimal high = Numeral.value(m.group("high"));
      return new Figure(m.start(), m.end(), low.min(high), low.max(high), m.group("both"), after);
    }
    BigDecimal value = Numeral.value(m.group("value"));
    return new Figure(m.start(), m.end(), value, null, m.group("measure"), after);
  }

  /** 百分之四十 is 40 %; 三分之一 is a number of its own, 0.3333. */
  private static Figure fraction(Matcher m, Comparator after) {
    BigDecimal part = Numeral.value(m.group("part"));
    if (m.group("whole").equals("百")) {
      return new Figure(m.start(), m.end(), part, null, "%", after);
    }
    BigDecimal whole = Numeral.value(m.group("whole")).max(BigDecimal.ONE);
    BigDecimal value = part.divide(whole, 4, RoundingMode.HALF_UP).stripTrailingZeros();
    return new Figure(m.start(), m.end(), value, null, Figure.FRACTION, after);
  }

  private static Comparator after(String words, String more) {
    if (words == null) {
      return more == null ? null : Comparator.MORE_THAN;
    }
    return switch (words) {
      case "左右", "上下" -> Comparator.ABOUT;
      case "以内", "之内", "以下", "内" -> Comparator.AT_MOST;
      default -> Comparator.AT_LEAST;
    };
  }
}
