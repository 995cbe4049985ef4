package org.yangfan.extract.target;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Pattern;

/**
 * A count that no verb of promise governs, and that nothing shows to be none: 全省100项重点场景, 示范园区3个,
 * 1+10体系. Whether it is a target is for a person to say.
 *
 * <p>It is none where its clause says where, for whom or with what (依托三个园区), tells what there is
 * (拥有22处), counts places, bodies or the parts of a document (11个乡镇, 三条原则), or describes another
 * thing (与20所高校共建).
 */
final class BareCount {
  private static final Pattern COUNTED =
      Pattern.compile("[百千]?[万亿]?(?:[个家项种所条座户处台套件例款辆架艘列张只块栋枚间口盏册场类]|台套)(?:[（(].*)?");

  private static final Pattern MONEY = Pattern.compile("(?:百|千)?[万亿]{1,2}元");

  /** A numeral that lists what follows: 一个目标、两个体系. */
  private static final Pattern SMALL = Pattern.compile("[零〇一二三四五六七八九十两].*");

  private static final String PLACE = "(?:全[省市区县国州盟旗镇域]|[省市区县]内|[我本][省市区县]|各地)";

  /** What may stand before a count that opens its clause. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:"
              + Openings.ADVERBS
              + "|"
              + PLACE
              + "|[省市县]级|国家级|首批|重点|加快|大力|全力|着力|稳步|扎实|统筹|推[进动]|抓[好实]|[做办建用]好|启动|每个?\\p{IsHan}{1,5}|\u0001)*");

  private static final Pattern OF_A_PLACE = Pattern.compile(PLACE + "(?:共|范围内)?$");

  /** Words that say where, for whom or with what, or what there is. */
  private static final Pattern DESCRIBES =
      Pattern.compile(
          "在|让|按|经(?![济营开])|凭|沿|供(?!应)|靠|于|距|与|从|由|(?<!方)向|除|围绕|针对|依托|聚焦|连接|联合|辐射|根据|结合|利用|发挥|基于|通过|涉及|包[括含]|涵盖|服务(?![点站台中网平])"
              + "|为(?!主)|对(?![象口接外])|以(?![太上内下])|突出|坚持|分[为解]|明确|提出|[拥现共设]有|[下管现]辖|下设|位于|面积|人口|阅读|点击|浏览|接待|等$");

  /** How far from the opening of its clause such a word may stand and still tell of all of it. */
  private static final int NEAR = 6;

  /** Right before a figure: what is listed, known or had (甲、乙等3个, 上述3项, 的33条, 有20家). */
  private static final Pattern TALLY = Pattern.compile("[等有第这该其各每前后以上述的余]$|[总共]计$");

  /** What is counted and promised by nobody: places, bodies, parts of the document. */
  private static final Pattern NO_PROMISE =
      Pattern.compile(
          "(?:大|主要|重点|专项|具体|基本|工作|核心|关键)*(?:[县市区州盟旗省乡镇]|街道|地级|设区|开发区|自治|行政村|自然村|部门|单位|委办|成员|基础电信|电信运营|运营商"
              + "|原则|要求|任务|措施|举措|行动|环节|部分|阶段|步骤|方面|结合|统一|转变|小组|工作组|专班|指标|目标|关系|优势|维度|主线|方向|季度|月|批次|条款|工作日).*");

  private static final Pattern THING = Pattern.compile("(?:以[上内]|左右)?的?[“\"]?[\\p{IsHan}5A-Z].+");

  private final String string;
  private final Span clause;
  private final boolean aside;

  /**
   * @param string the paragraph with its brackets masked
   * @param opened where the words of {@code clause} begin after deadline, openings and scope
   */
  BareCount(String string, Span clause, int opened, List<Figure> figures) {
    this.string = string;
    this.clause = clause;
    boolean bare = !figures.isEmpty() && leads(opened, figures.get(0).start());
    int near = Math.min(opened + NEAR, clause.end());
    this.aside = !bare && opened < near && describes(string.substring(opened, near));
  }

  /** Whether it is not clear if {@code figure}, which promises nothing, is a target of its own. */
  boolean isUnclear(Figure figure, Span item) {
    if (aside || figure.value().signum() == 0 || figure.isCoverage()) {
      return false;
    }
    boolean last = ThingList.isAtEnd(string, figure.end(), item.end());
    return last ? isOfThing(figure, item) : isOfThingBehind(figure, item);
  }

  /** 示范园区3个; in a table a cell that holds nothing else. */
  private boolean isOfThing(Figure figure, Span item) {
    boolean cell = string.startsWith("|") && leads(item.start(), figure.start());
    String thing = string.substring(item.start(), figure.start());
    boolean counts = COUNTED.matcher(figure.measure()).matches() || isMoney(figure);
    return counts && !isSmall(figure) && (cell || isThing(thing));
  }

  private static boolean isThing(String words) {
    return words.length() > 1
        && !TALLY.matcher(words).find()
        && !describes(words)
        && words.codePoints().anyMatch(Character::isIdeographic);
  }

  /** 全省100项重点场景, 带动产业链上的38家企业. */
  private boolean isOfThingBehind(Figure figure, Span item) {
    String thing = string.substring(figure.end(), item.end());
    String before = string.substring(item.start(), figure.start());
    return COUNTED.matcher(figure.measure()).matches()
        && THING.matcher(thing).matches()
        && !NO_PROMISE.matcher(thing).matches()
        && (isBare(figure, item) || isGoverned(figure, before, item));
  }

  private boolean isBare(Figure figure, Span item) {
    String before = string.substring(clause.start(), figure.start());
    boolean ofPlace = OF_A_PLACE.matcher(before).find();
    return leads(item.start(), figure.start()) && (ofPlace || !isSmall(figure));
  }

  private boolean isGoverned(Figure figure, String before, Span item) {
    return !isSmall(figure) && Verbs.isAt(string, item.start(), item.end()) && !describes(before);
  }

  private static boolean describes(String words) {
    return DESCRIBES.matcher(words).find();
  }

  private boolean leads(int start, int end) {
    return start <= end && LEAD.matcher(string).region(start, end).matches();
  }

  private boolean isSmall(Figure figure) {
    return SMALL.matcher(string.substring(figure.start(), figure.end())).matches()
        && figure.value().intValue() <= 10;
  }

  private static boolean isMoney(Figure figure) {
    return MONEY.matcher(figure.measure()).matches();
  }
}
