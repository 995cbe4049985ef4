package org.yangfan.extract.quantity;

import org.yangfan.regex.Pattern;

/**
 * The forms that a figure has in squeezed text.
 *
 * <p>A number is a figure only with a measure of the lists below: 5G, 4K, 700MHz, 2023年, R16 are
 * none.
 */
final class FigureForms {
  static final String COUNTERS =
      "个百分点|立方米|平方公里|平方米|公里|千米|公顷|人次|[家架台户批例车辆艘列航班亩]次|万元|亿元|元/(?:千瓦时|度)|元(?![素件器宇])|个|家(?![庭电])|项|种(?![植子质])|所|条(?!例)"
          + "|座|户(?!\\p{IsHan}{0,2}寨)|亩|名(?![单录师校企城])|人(?![才工员民形机脸])|件|处(?!理)|台(?![账套])|套(?!餐)|例|款(?!项)|段(?![位落子])|(?<!一)批(?![准量复发次])|单(?![个位元体项独一点边])|辆|部(?![门委队分署件])|篇"
          + "|场次|场(?!景)|次(?!产业)|倍|吨|枚|支(?!撑)|对(?![接外])|张|只|块|栋|片(?!区)|根|芯公里|皮长公里"
          + "|架|艘|列|路(?![侧由网径段])|位(?![置于居数])|(?<![一二三四五六七八九十])期|千瓦时|千瓦|兆瓦|株|枝|堂|幢|标准箱|标箱|(?<=\\d)类(?![别型似])|头|盏|间|口|孔(?![雀洞径隙庙子])|根|台套|册|集(?![群团成])|门(?!户)|课时|(?<=\\d)届(?![时满全中])|节(?![能点水约电肥日省气假庆药余])|份(?![额子量])|(?:小时|分钟)(?=以[上内下]|之内)"
          + "|(?:千克|吨)标准煤|公斤|千克|(?<=[万亿])P(?![A-Za-z])|(?<=\\d)起(?=以[内下]|左右|[，。；、]|$)";

  /** What says behind a number, or behind its scale, that there are more: 2万余人次, 100+家. */
  static final String MORE = "[余多+]";

  /** 万, 亿 … alone or before a counter, or a counter, or a percent sign. */
  static final String MEASURE =
      "(?:万P(?![A-Za-z0-9])|(?:万亿|千万|百万|十万|百亿|千亿|万|亿)"
          + MORE
          + "?(?:"
          + COUNTERS
          + ")?|"
          + COUNTERS
          + "|%|‰)";

  /** What is measured by instruments: promised only where it is bounded. */
  static final String PHYSICAL =
      "万?[PE]?(?:FLOPS|Flops|flops)|万?P(?![A-Za-z0-9])|分钟|万?小时|毫?秒|[MGT]bps|[TPE]B|T(?![A-Za-z0-9])|天|个工作日";

  /** What a density is measured in: 个/万人. */
  private static final String DENSITY = "(?:/" + Density.ON + ")?";

  /** For each of what a figure holds, where it stands behind: 3个/行业. */
  private static final String PER = "(?:/(?:年|个?(?:重点)?行业))?";

  private static final String N = Numeral.PATTERN;
  private static final String FRACTION = "(?<whole>万|" + N + ")分之(?<part>" + N + ")";
  private static final String TENTHS =
      "(?<tenths>[一二两三四五六七八九])成(?<rest>[半一二三四五六七八九](?![家个户座所条]))?(?=以|左右|的|规上|企业|行政村|\\p{IsHan}{2,6}(?:企业|村|煤矿|矿山|医院|学校|院校|园区|景区|工厂|车间|乡镇|社区|机构|基站|码头)|[，。；、]|$)";

  /** The end of what is said of a value. */
  private static final String END = "(?=[，。；、）)\u0001]|以上|左右|的?目标|$)";

  private static final String DOUBLING =
      "翻了?(?<doublings>" + N + ")番|(?<double>翻了?[番倍]|(?<=实现)倍增)" + END;

  private static final String HALF =
      "(?<half>半数|一半|(?<=[率比例重])过半(?=[，。；、]|$)|(?<![超通经不])过半数|(?<=超)半(?=的|规上|企业|\\p{IsHan}{2}村))";
  private static final String BETWEEN =
      "(?<from>"
          + N
          + ")"
          + MEASURE
          + "?以上[至到、]?(?<upTo>"
          + N
          + ")(?<span>"
          + MEASURE
          + ")(?=以[下内])";
  private static final String RANGE =
      "(?<low>"
          + N
          + ")"
          + MEASURE
          + "?(?:"
          + Numeral.TO
          + "|或)(?<high>"
          + N
          + ")(?<both>"
          + MEASURE
          + DENSITY
          + ")"
          + PER;

  /** A scale alone is one of it behind what bounds it: 近万家, 突破万亿元大关. */
  private static final String ONE =
      "(?<=[上近超破约逾过]|突破|达到|至少|不少于|不低于)(?=(?:万亿|[万亿])(?!元)(?:"
          + COUNTERS
          + ")|(?:万亿|[万亿])元(?:大关)?[，。；、])";

  private static final String SINGLE =
      "(?:(?:(?<![以网线向])上|(?<![超通经不])过)(?=[百千万亿]))?(?:(?<value>"
          + N
          + ")(?<more>[余多]|\\+(?="
          + COUNTERS
          + "))?|"
          + ONE
          + ")(?<measure>"
          + MEASURE
          + DENSITY
          + ")"
          + PER;

  /** A figure of a property that has its bound before it: 不低于300PFLOPS, 降至1.3以下. */
  private static final String BOUNDED =
      "(?<=达到|达|于|至|到|过|在|破|超|约|缩短|减少|压缩|节省|节约|增加|降低|提前|(?:带宽|容量|资源|时长|算力))(?<amount>"
          + N
          + ")(?<physical>"
          + PHYSICAL
          + "|(?=以[上下内]|左右|[，。；、]|$))";

  /** A bracket in between, as in 3个（含）以上, is masked. */
  static final String AFTER =
      "(?:大关)?(?:\u0001{0,5}(?<after>及以上|或以上|以上|之上|左右|上下(?!游)|以内|之内|以下|内(?=[，。；、|]|$)))?";

  /** A figure, with a group for each way to say its number. */
  static final Pattern FIGURE =
      Pattern.compile(
          "(?=[\\d"
              + Numeral.HAN
              + "翻倍全上过半万亿])(?:(?<!基本)(?<all>全覆盖|全部(?:实现|达到|完成)?(?=5G[^，。；、\\d]{0,6}覆盖(?:[，。；、]|$)))|(?<![a-z0-9.+/%第前])(?<!(?<![A-Z])[A-Z])(?!(?<=["
              + Numeral.HAN
              + "万亿])["
              + Numeral.HAN
              + "]|(?<=[数几])[十百千万亿]|(?<=[统唯单])一)(?:"
              + String.join("|", FRACTION, TENTHS, DOUBLING, HALF, BETWEEN, RANGE, SINGLE, BOUNDED)
              + ")(?!月|工作日|小时|分钟|星期|级|目标)"
              + AFTER
              + ")");

  private FigureForms() {}
}
