package org.yangfan.extract.indicator;

import org.yangfan.extract.promise.Quantity;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Pattern;

/**
 * The name that a noun proposes itself where the vocabulary has none: without the work that is done
 * to the thing, and saying what of it is measured (…数, …率, …比例).
 */
final class ProposedName {
  private static final Pattern TRAILING_WORK =
      Pattern.compile(
          "(?<=.{2})(?:的?(?:建设|研制|创建|打造|培育|制定|试点建设|落地|部署|安装|投运|投用|投产|入驻|投入(?:运行|使用|运营)|新增|净增|(?<=改造|建设|升级|整治|部署|覆盖)任务|立项|上路|上岗|等|(?<=企|企业|商户)上云|(?:进行|予以|开展(?!率)).{0,12}|完成(?!率|比例).{0,8}|与.{1,12}(?:对接|合作|对接合作)))+$");

  /** What a share of things comes to belongs to its name: 规上企业（实现）上云. */
  private static final Pattern REACHED = Pattern.compile("(?<=.{2})(?:实现)?(?<what>上云|上平台|联网)$");

  private static final Pattern KEPT = Pattern.compile("(?<=.{2})(?:实现|保持)(?=.+率$)|保持$");

  /** 企业开展5G改造 is 企业5G改造. */
  private static final Pattern WORK_DONE = Pattern.compile("(?<=.{2})(?:开展|实施|进行)(?=[^的]{1,8}改造$)");

  private static final Pattern COMES_TO = Pattern.compile("(?<=.{2})(?:开展|实施).{2,}");

  /** 农村基站占 a third is of 农村基站占比. */
  private static final Pattern OF_ALL = Pattern.compile("(?<=.{2})占$");

  private static final Pattern CHANGE = Pattern.compile("压[缩减降]$");

  private static final Pattern NUMBER_OF =
      Pattern.compile("(?<=.{2})(?:数量|总数|个数|(?<=基站|终端|用户|站点|场景|项目)总量)$");

  /** Measures that count no things one by one. */
  private static final Pattern MEASURES_AN_AMOUNT =
      Pattern.compile(
          "(?:元|元/.+|点|番|千瓦时|千瓦|兆瓦|吨|小时|分钟|秒|天|工作日|亩|公顷|平方米|公里|[Ff][Ll][Oo][Pp][Ss]|bps)$");

  /** What has a rate, where a share of things comes to it: 行政村实现千兆光纤覆盖. */
  private static final Pattern OF_A_RATE = Pattern.compile("(?:增长|覆盖|普及|渗透|通达)$");

  private ProposedName() {}

  /** The name of what {@code noun}, measured in {@code measure}, means. */
  static String of(String noun, String measure) {
    String name = WORK_DONE.matcher(PlainWords.unquoted(noun)).replaceAll("");
    boolean share = measure.equals("%") || measure.equals(Figure.FRACTION);
    boolean reached = share && (REACHED.matcher(name).find() || COMES_TO.matcher(name).find());
    name = reached ? name : withoutWork(name);
    name = share ? OF_ALL.matcher(changed(name)).replaceFirst("占比") : name;
    name = share ? REACHED.matcher(name).replaceAll("${what}") : name;
    name = NUMBER_OF.matcher(name).replaceAll("数");
    name = share && OF_A_RATE.matcher(name).find() ? name + "率" : name;
    name = KEPT.matcher(name).replaceAll("");
    if (Quantity.isIn(name, measure)) {
      return name;
    }
    if (share) {
      return name + "比例";
    }
    return MEASURES_AN_AMOUNT.matcher(measure).find() ? name : name + "数";
  }

  /** 时延压缩 by a third is of the 时延. */
  private static String changed(String name) {
    String bare = CHANGE.matcher(name).replaceAll("");
    return Quantity.isIn(bare, "") ? bare : name;
  }

  private static String withoutWork(String name) {
    return TRAILING_WORK.matcher(name).replaceAll("");
  }
}
