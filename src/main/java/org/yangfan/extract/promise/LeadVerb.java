package org.yangfan.extract.promise;

import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.clause.VerbsInNames;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The verb that governs the thing before a figure: 建成数字展馆3个, 市财政每年安排资金…. */
final class LeadVerb {
  /** What makes a noun of a verb: 覆盖率, but not 建成数字展馆. */
  private static final Pattern NOUN_ENDING =
      Pattern.compile("[率度筑材]|(?:完成)?(?:率|比例)|数(?![字据智实控])|量(?![子化])|面(?!向)");

  /** Verbs that tell which things a share is of: 新建站址共享率, 共建共享基站占比. */
  private static final Pattern OF_THINGS =
      Pattern.compile(
          "(?:实施|部署|开展|应用|接入|安装|配备|建有|建成|开通|获得|取得|入选)[^，、]{2,12}的.{2,12}(?:占比|比例|比重|里程|面积)(?:由.*)?|(?:安装|加装|搭载|配备(?!具[有备])|接入|开通|开设|佩戴|配戴)[^，、的]{2,12}的.{2,12}|支持[^，、的]{2,12}的.{2,12}(?:占比|比例|比重)(?:由.*)?|(?:部署|开展|实施|应用|建有)[^，、的]{2,12}的[^，、的]{0,8}(?:企业|工厂|医院|卫生[院室]|学校|院校|中小学|园区|社区|景区|乡镇|机构|村)|投入[^，、的]{0,4}(?:运营|运行|使用)的.{2,12}|(?:汇聚|归集|汇集|共享)的.{2,12}|完成[^，、的]{2,8}(?:改造|升级|评[测估]|部署|建设|安装|验收|认证|备案)的.{2,12}");

  private static final Pattern LASTING =
      Pattern.compile("(?:(?:长期|始终|稳定)(?:保持)?在?|(?:平均|再)?(?:下降|降低|减少|缩短|提[高升]))$");

  private static final Pattern OF_SHARE = Pattern.compile("新(?:改|改扩|扩)?建|改建|共建|孵化|引进|投放|发放|改造");

  /** When, or with whose money, something is done: 市财政三年安排. */
  private static final Pattern AGENT =
      Pattern.compile(
          "(?:(?:场景|领域|行业|产业)(?=累计|共)|每年|[一二三四五两\\d]年|财政(?:资金)?(?:先行|优先|另行|专项)?|[部省市区县州盟旗]?本级|一线|期间|地区(?!共建共享)|(?:山|牧|林|库)区|区域(?!实现)|(?:海岛|岛屿|渔村|[港矿]区)(?=新建)|沿线|境内|各地|城区(?!实现))(?:共|累计)?(?="
              + Verbs.ANY
              + ")");

  /** No verb with a thing after it is shorter. */
  private static final int SHORTEST = 3;

  /** Who does it, where things are counted one by one: …等景区打造, 头部企业建设. */
  private static final Pattern DOER =
      Pattern.compile(
          "\\p{IsHan}{2}(?=惠及(?!面))|\\p{IsHan}{2,4}系统(?=部署|布设)|(?:大脑|云脑|中枢|平台|系统)(?=(?:接入|汇聚|归集|汇集)(?!\\p{IsHan}{0,4}[率积]))|(?:企业|联盟|协会|商会|媒体|[厅局]|管委会|园区|基地|景区|港口?|码头|机场|高校|院校|大学|学院|学校|医院|附院|机构|部门|乡镇|镇街|街道|社区|单位|集团|公司|等\\p{IsHan}{0,6})(?:共同|牵头|自主|(?:联合|会同|携手)(?:[^，。；、]{2,8}(?=设立|共建|建设|打造|成立|组建|制定))?)?(?=制定|制修订|配备|设立|成立|建设|打造|建成|培育|创建|遴选|评选|部署|建立|搭建|组建|布设|新建|共建|联建|新增|增设|引进|研发|研制|攻关|攻克|突破|形成|凝练|承办|举办|实施|申报|承担|开展|提炼|发放|投放|推出)");

  /** What a verb that opens the words is the kind of: 培训基地, 接入点. */
  private static final Pattern KIND =
      Pattern.compile(
          "培训(?:基地|中心|班|机构|课程|学校)|推广(?:中心|基地|站)|孵化(?:器|基地|园|平台|空间|中心)|(?:接入|采集|安装|投放|布|覆盖)点|(?:储备|培育|支持)(?:库|池)|培[养育]基地|发布(?:会|厅)|发展(?:联盟|中心)|开发平台|配置中心|组织机构|拓展区|规划(?:站址|基站)储备|集聚园区|示范推广基地|展示推广中心");

  private static final Pattern PLACE = Pattern.compile("[在向]|沿(?:[江河湖海]?岸线|(?![线途海江河湖岸边]))");

  /** What is said of a thing before its name: 形成覆盖产供销的方案. */
  private static final Pattern OF_WHAT =
      Pattern.compile("(?:覆盖|涵盖|贯通)[^，。；的]{2,30}的(?=[^，。；的]{2,})");

  /** Verbs that are said of another verb. */
  private static final Pattern PURSUES = Pattern.compile("(?:支持|鼓励|组织|引导|推动|带动|统筹|配套)$");

  /** Work that is pursued, before the number of what it is done to: 推动电路改造30个. */
  private static final Pattern WORK = Pattern.compile("(?<=推[动进]|实施|开展)[^，。；]{2,40}改造$");

  /** What those do that are counted themselves: 食品企业开展5G改造50家. */
  private static final Pattern REBUILT = Pattern.compile("(?:开展|实施|进行)[^，]{1,8}改造");

  /** What the name of a place ends with: 在海洋发展示范区建设. */
  private static final String PLACE_END = "团节区园镇乡县市州盟旗村港地院校库站场馆岛湖海山湾带线路内上中间处等岸域里所";

  private final String string;
  private final Figure figure;
  private final Bound bound;

  /**
   * @param bound what stands right before the figure
   */
  LeadVerb(String string, Figure figure, Bound bound) {
    this.string = string;
    this.figure = figure;
    this.bound = bound;
  }

  /** The verb that opens the words, or that ends a lead like 在各地建成; null for none. */
  Verb find(int opened, int end) {
    Matcher work = WORK.matcher(string).region(opened, end).useTransparentBounds(true);
    if (end > opened && string.charAt(end - 1) == '造' && work.lookingAt()) {
      return new Verb(opened, opened);
    }
    int acting = AreaBefore.afterActing(string, opened, end);
    int from = acting > opened ? acting : Purpose.after(string, afterAgent(opened, end), end);
    int first = Verbs.after(string, from, end);
    boolean lead =
        PLACE.matcher(string).region(from, end).lookingAt() || Openings.isAside(string, from, end);
    Verb found =
        lead
            ? Verbs.firstBehind(PLACE_END, string, from, end)
            : first > from ? new Verb(from, first) : null;
    if (found == null) {
      return null;
    }
    if (KIND.matcher(string).region(found.start(), end).matches()
        || isOfThings(found.start(), end)) {
      return new Verb(found.start(), found.start());
    }
    int last = afterVerbs(found.end(), end);
    boolean put =
        bound.isStrong() && string.startsWith("上线", found.start()) && end - last > SHORTEST;
    boolean noun =
        NOUN_ENDING.matcher(string).region(last, end).lookingAt()
            || !put
                && VerbsInNames.isAttribute(string, found.start(), end)
                && hasPredicate(last, end)
            || figure.isShare()
                && OF_SHARE.matcher(found.in(string)).matches()
                && hasPredicate(last, end)
            || OF_THINGS.matcher(string).region(found.start(), end).matches();
    Matcher what = OF_WHAT.matcher(string).region(last, end);
    return noun ? null : new Verb(found.start(), what.lookingAt() ? what.end() : last);
  }

  /** Whether a verb only tells of which things a value is stated: 更换电池的基站占比. */
  private boolean isOfThings(int start, int end) {
    boolean many =
        figure.isShare() || figure.isProperty() || bound.isStated() && holds('的', start, end);
    return many && Verbs.isOnlyOpening(string, start, end);
  }

  private boolean isOfBodies() {
    return "家户".indexOf(figure.measure().charAt(figure.measure().length() - 1)) >= 0;
  }

  private boolean holds(char c, int start, int end) {
    int i = string.indexOf(c, start);
    return i >= 0 && i < end;
  }

  /** Index after who does it, and when, up to a verb with a thing; {@code opened} for nobody. */
  private int afterAgent(int opened, int end) {
    Matcher agent = AGENT.matcher(string).region(opened, end);
    if (agent.find() && agent.end() + SHORTEST < end) {
      return agent.end();
    }
    Matcher doer = DOER.matcher(string).region(opened, end);
    boolean counted = !figure.isShare() && !figure.isProperty();
    return counted
            && doer.find()
            && !(bound.isStated() && string.startsWith("接入", doer.end()))
            && !(isOfBodies() && REBUILT.matcher(string).region(doer.end(), end).matches())
            && doer.end() + SHORTEST < end
            && Verbs.isAt(string, doer.end(), end)
        ? doer.end()
        : opened;
  }

  /**
   * Whether the words after {@code index} reach a value, or are a quantity: no object of a verb.
   */
  private boolean hasPredicate(int index, int end) {
    String words = LASTING.matcher(string.substring(index, end)).replaceAll("");
    return bound.isStated() || Quantity.isIn(words, figure.measure());
  }

  /** Verbs may be joined, and one that pursues may stand right before another: 支持建设. */
  private int afterAnd(int index, int end) {
    boolean pursues =
        PURSUES.matcher(string).region(Math.max(0, index - 2), index).find()
            && !VerbsInNames.isKeptAt(string, index);
    return "、和并或及与".indexOf(string.charAt(index)) >= 0 ? index + 1 : pursues ? index : end;
  }

  /** Index after the verbs that a verb up to {@code index} is joined with: 引进、培育. */
  private int afterVerbs(int index, int end) {
    int i = index;
    int and = i + 1 < end ? afterAnd(i, end) : end;
    while (and < end && Verbs.isAt(string, and, end)) {
      i = Verbs.after(string, and, end);
      and = i + 1 < end ? afterAnd(i, end) : end;
    }
    return i;
  }
}
