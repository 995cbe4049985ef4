package org.yangfan.extract.target;

import java.math.BigDecimal;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.extract.wording.Words;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The words before a figure that stands after its thing, taken apart from behind: what bounds it,
 * where the value starts from, a change, the thing, a verb.
 */
final class FigureLead {
  private static final Pattern BASELINE =
      Pattern.compile(
          "(?:由|从)(?:(?:20\\d\\d|[上去])年底?末?的?|目前的?|现在的?|当前的?|现有的?)?(?:每[百千万]?[人户])?(?<value>"
              + Numeral.PATTERN
              + ")[^0-9，]{0,4}$");

  /** 在2021年35%的基础上, before a change or what is reached. */
  private static final Pattern UPON =
      Pattern.compile(
          "在?(?:20\\d\\d年底?末?|现有|目前|上年)?的?(?<value>" + Numeral.PATTERN + ")[^0-9，]{0,3}?的?基础上，?$");

  private static final Pattern CHANGE =
      Pattern.compile("(?:提高|提升|增长|增加|扩大|上升|下降|降低|减少|压缩|缩短|压减)了?$");

  /** What makes a noun of a verb: 覆盖率, but not 建成数字展馆. */
  private static final Pattern NOUN_ENDING =
      Pattern.compile("[率度筑材]|(?:完成)?(?:率|比例)|数(?![字据智实控])|量(?![子化])|面(?!向)");

  /** Verbs that also tell what kind a thing is: 开放道路, 接入终端. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "开放(?![^，]{0,6}(?:站址|杆塔|设施|资源|场所|楼宇))|接入(?!视频|[县乡镇村]|[^，的]{1,6}终端)|参与|上线|入驻|服务");

  /** Verbs that tell which things a share is of: 新建站址共享率, 共建共享基站占比. */
  private static final Pattern OF_SHARE = Pattern.compile("新建|共建");

  /** What bounds a figure though a verb and a thing stand in between: 至少建成智慧公园1个. */
  private static final Pattern AT_LEAST = Pattern.compile("(?:至少|最少)(?=" + Words.VERBS + ")");

  /** A share that is striven for, not less: 力争覆盖率80%. */
  private static final Pattern HOPED = Pattern.compile("力争[^，。；、]*$");

  /** What a density is counted on, right before the figure: 每平方公里12个. */
  private static final Pattern DENSITY =
      Pattern.compile("(?:平均)?(?<each>每(?:[百千万]人|平方公里|公里|[百千万]户))(?:拥有)?$");

  /** What is done to a thing, after it and right before the figure: 投资累计完成60亿元. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?:[一二三四五两\\d]年)?(?:累计|共计?|将|力争|计划|预计|已|每年)*(?<verb>安排|完成|实现|建成|开通|新增|新建|新开通|增加|落地|投用|部署|安装|达成|引进|培育)$");

  /** When, or with whose money, something is done: 市财政三年安排. */
  private static final Pattern AGENT =
      Pattern.compile(
          "(?:每年|[一二三四五两\\d]年|财政|一线|地区|区域|沿线|境内|各地|城区)(?:共|累计)?(?=" + Words.VERBS + ")");

  /** No verb with a thing after it is shorter. */
  private static final int SHORTEST = 3;

  /** Who does it, where things are counted one by one: …等景区打造, 头部企业建设. */
  private static final Pattern DOER =
      Pattern.compile(
          "(?:企业|[厅局]|管委会|园区|景区|港口?|码头|机场|高校|院校|大学|学院|学校|医院|机构|乡镇|镇街|街道|社区|单位|集团|公司|等\\p{IsHan}{0,6})(?:联合|共同|牵头|自主)?(?=建设|打造|建成|培育|创建|遴选|评选|部署|建立|搭建|组建|布设|新建|共建|联建|新增|引进|研发|发放|投放|推出)");

  private static final Pattern OBJECT_MARK = Pattern.compile("(?:将|把(?!关))(?=.{2})");

  private static final Pattern PLACE = Pattern.compile("[在向]");

  /** Verbs that are said of another verb. */
  private static final Pattern PURSUES = Pattern.compile("(?:支持|鼓励|组织|引导|推动|统筹)$");

  private static final int LONGEST = 30;

  private final String string;
  private final Figure figure;
  private final Bound bound;
  private final int start;
  private final int end;
  private final String each;
  private final BigDecimal baseline;
  private final int change;
  private final boolean stated;
  private final int least;
  private final int[] verb;
  private final int[] ending;

  /**
   * @param string the paragraph with its brackets masked
   * @param bound what stands right before the figure
   * @param start where the words begin that belong to the figure
   */
  FigureLead(String string, Figure figure, Bound bound, int start) {
    this.string = string;
    this.figure = figure;
    this.start = afterObjectMark(string, figure, bound, start);
    Matcher density = DENSITY.matcher(string).region(longestBefore(bound.start()), bound.start());
    this.each = density.find() ? density.group("each") : "";
    int thing = each.isEmpty() ? bound.start() : density.start();
    this.bound = each.isEmpty() || bound.isStated() ? bound : Bound.before(string, start, thing);
    thing = Math.min(thing, this.bound.start());
    Matcher from = BASELINE.matcher(string).region(longestBefore(thing), thing);
    boolean rises = from.find();
    if (!rises) {
      int changed = changeBefore(thing);
      from = UPON.matcher(string).region(longestBefore(changed), changed);
      rises = from.find();
    }
    thing = rises ? from.start() : thing;
    this.baseline = rises ? Numeral.value(from.group("value")) : null;
    this.least = AT_LEAST.matcher(string).region(start, thing).lookingAt() ? 2 : 0;
    this.verb = leadingVerb(start + least, thing);
    Matcher done = DONE.matcher(string).region(longestBefore(thing), thing);
    this.ending =
        verb == null && done.find() && done.start() > start
            ? new int[] {done.start("verb"), done.end()}
            : null;
    this.end = ending == null ? thing : done.start();
    this.change = changeBefore(end);
    this.stated =
        this.bound.isStated()
            || figure.after() != null
            || rises
            || change < end
            || figure.isFold()
            || !each.isEmpty();
  }

  /** Where the words on a change begin that end at {@code index}; {@code index} without them. */
  private int changeBefore(int index) {
    Matcher changes = CHANGE.matcher(string).region(longestBefore(index), index);
    return figure.isRelative() && changes.find() ? changes.start() : index;
  }

  /** 将 before what is brought to a value: 将时延控制在20毫秒以内. */
  private static int afterObjectMark(String string, Figure figure, Bound bound, int start) {
    boolean brought = bound.isStated() || figure.after() != null;
    return brought && OBJECT_MARK.matcher(string).region(start, bound.start()).lookingAt()
        ? start + 1
        : start;
  }

  /**
   * Index of the first of at most so many characters that may bear on what ends at {@code index}.
   */
  int longestBefore(int index) {
    return Math.max(start, index - LONGEST);
  }

  /** Where the words begin. */
  int start() {
    return start;
  }

  /** Index after the thing: where what bounds the figure, or its present value, begins. */
  int end() {
    return end;
  }

  /** The value that it starts from, or null. */
  BigDecimal baseline() {
    return baseline;
  }

  /** 每平方公里 where the words right before the figure say so, else empty. */
  String each() {
    return each;
  }

  /** Where the words begin that tell of a change, {@link #end} without such words. */
  int change() {
    return change;
  }

  /** Whether the words bound the figure or tell of a change. */
  boolean isStated() {
    return stated;
  }

  boolean hasVerb() {
    return verb != null || ending != null;
  }

  /** The verb, before the thing or right before the figure, or an empty string. */
  String verb() {
    int[] done = verb == null ? ending : verb;
    return done == null ? "" : string.substring(done[0], done[1]);
  }

  /** What stands before the verb that governs the thing; empty without one. */
  String subject() {
    return verb == null ? "" : string.substring(start, verb[0]);
  }

  /** The kind of area that stands before the verb; empty for none. */
  String area() {
    return verb == null ? "" : AreaBefore.of(string, verb[0]);
  }

  /** Where the thing begins: after the verb, where there is one. */
  int thing() {
    return verb == null ? start : verb[1];
  }

  /** What bounds the figure: the words right before it, or an 至少 that opens the lead. */
  Bound bound() {
    boolean hoped = figure.isShare() && HOPED.matcher(string).region(0, figure.start()).find();
    if (hoped && !bound.isStated()) {
      return new Bound(Comparator.AT_LEAST, true, bound.start());
    }
    boolean atLeast = least > 0 && verb != null && !bound.isStated();
    return atLeast ? Bound.before(string, start, start + least) : bound;
  }

  /** The verb that opens the words, or that ends a lead like 在各地建成; null for none. */
  private int[] leadingVerb(int opened, int end) {
    int from = afterAgent(opened, end);
    Matcher found = Words.VERB.matcher(string).region(from, end);
    boolean lead =
        PLACE.matcher(string).region(from, end).lookingAt() || Words.isAside(string, from, end);
    if (lead ? !found.find() : !found.lookingAt()) {
      return null;
    }
    int last = afterVerbs(found.end(), end);
    boolean noun =
        NOUN_ENDING.matcher(string).region(last, end).lookingAt()
            || ATTRIBUTE.matcher(string).region(found.start(), end).lookingAt()
                && hasPredicate(last, end)
            || figure.isShare()
                && OF_SHARE.matcher(found.group()).matches()
                && hasPredicate(last, end);
    return noun ? null : new int[] {found.start(), last};
  }

  /** Index after who does it, and when, up to a verb with a thing; {@code opened} for nobody. */
  private int afterAgent(int opened, int end) {
    Matcher agent = AGENT.matcher(string).region(opened, end);
    if (agent.find() && agent.end() + SHORTEST < end) {
      return agent.end();
    }
    Matcher doer = DOER.matcher(string).region(opened, end);
    boolean counted = !figure.isShare() && !figure.isProperty();
    return counted && doer.find() && doer.end() + SHORTEST < end ? doer.end() : opened;
  }

  /**
   * Whether the words after {@code index} reach a value, or are a quantity: no object of a verb.
   */
  private boolean hasPredicate(int index, int end) {
    return bound.isStated()
        || CountedThing.isQuantity(string.substring(index, end), figure.measure());
  }

  /** Verbs may be joined, and one that pursues may stand right before another: 支持建设. */
  private int afterAnd(int index, int end) {
    boolean pursues = PURSUES.matcher(string).region(Math.max(0, index - 2), index).find();
    return "、和并".indexOf(string.charAt(index)) >= 0 ? index + 1 : pursues ? index : end;
  }

  /** Index after the verbs that a verb up to {@code index} is joined with: 引进、培育. */
  private int afterVerbs(int index, int end) {
    Matcher next = Words.VERB.matcher(string);
    int i = index;
    while (i + 1 < end && next.region(afterAnd(i, end), end).lookingAt()) {
      i = next.end();
    }
    return i;
  }
}
