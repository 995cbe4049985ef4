package org.yangfan.extract.promise;

import java.math.BigDecimal;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.clause.VerbsInNames;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Density;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The words before a figure that stands after its thing, taken apart from behind: what bounds it,
 * where the value starts from, a change, the thing, a verb.
 */
final class FigureLead {
  private static final Pattern CHANGE =
      Pattern.compile("(?:提高|提升|增长|增加|扩大|上升|下降|降低|减少|压缩|缩短|压减)了?$");

  /** What bounds a figure though a verb and a thing stand in between: 至少建成智慧公园1个. */
  private static final Pattern AT_LEAST =
      Pattern.compile("(?:至少|最少)(?:(?=" + Verbs.ANY + ")|有(?=[\\p{IsHan}5]{2}))");

  /** What a density is counted on, right before the figure: 每平方公里12个. */
  private static final Pattern DENSITY =
      Pattern.compile("(?:平均)?(?<each>" + Density.EACH + ")(?:拥有)?$");

  /** What is done to a thing, after it and right before the figure: 投资累计完成60亿元. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?:(?<!较|[^占]比)[到至在于]?20\\d\\d年(?:\\d{1,2}月|[上下]半年|[一二三四]季度)?[底末内]?前?|[一二三四五两]年内?|(?<!\\d)\\d年内?|年内)?(?:累计|共计?|将|力争|计划|预计|已|每年|再)*(?<verb>安排|(?<=[资基]金[^，]{0,6})投入|完成|实现|建成|开通|(?<=20\\d\\d年)试[点用]|新增|新建|新开通|净增|增加|落地|投用|部署|安装|达成|引进|培育|配备|形成|打造|开设|举办|制定|发布|认定|创建|设立|组建|布设|投放|创成|(?<!5G|网络)接入)$");

  /** When a rate is to be so high: 完成率2022年60%. */
  private static final Pattern YEAR = Pattern.compile("(?:(?<=[率比])|^)[到至在]?20\\d\\d年[底末]?前?$");

  /** A change before what changes: 减少用工三成. */
  private static final Pattern LESS =
      Pattern.compile("(?:减少|节约|节省|降低|压降|压减|减轻|缩短|提[高升])(?=[^，、的]{2,})");

  private static final Pattern OBJECT_MARK = Pattern.compile("(?:将|把(?!关))(?=.{2})");

  private static final int LONGEST = 30;
  private static final int AT_LEAST_ALONE = "至少".length();

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
  private final Verb verb;
  private final Verb ending;

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
    Matcher year = YEAR.matcher(string).region(longestBefore(thing), thing);
    thing = figure.isShare() && year.find() ? year.start() : thing;
    this.bound = each.isEmpty() || bound.isStated() ? bound : Bound.before(string, start, thing);
    thing = Math.min(thing, this.bound.start());
    PresentValue present = PresentValue.before(string, longestBefore(thing), thing);
    if (present == null) {
      int changed = changeBefore(thing);
      present = PresentValue.upon(string, longestBefore(changed), changed);
    }
    boolean rises = present != null;
    thing = rises ? present.start() : thing;
    this.baseline = rises ? present.value() : null;
    Matcher atLeast = AT_LEAST.matcher(string).region(start, thing);
    this.least = atLeast.lookingAt() ? atLeast.end() - start : 0;
    int opened = start + least;
    Verb lead =
        least > AT_LEAST_ALONE
            ? new Verb(opened, opened)
            : new LeadVerb(string, figure, this.bound).find(opened, thing);
    Matcher done = DONE.matcher(string).region(longestBefore(thing), thing);
    this.ending =
        (lead == null || VerbsInNames.isKeptAt(string, lead.start()))
                && done.find()
                && done.start() > start
            ? new Verb(done.start("verb"), done.end())
            : null;
    this.verb = ending == null ? lead : null;
    this.end = ending == null ? thing : done.start();
    this.change = changeBefore(end);
    this.stated =
        this.bound.isStated()
            || figure.after() != null
            || rises
            || change < end
            || figure.isFold()
            || figure.isShare() && LESS.matcher(string).region(start, end).lookingAt()
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
    Verb done = verb == null ? ending : verb;
    return done == null ? "" : done.in(string);
  }

  /** Whether the verb says that something is done again: 再建. */
  boolean verbIsMore() {
    return verb != null && verb.start() > 0 && string.charAt(verb.start() - 1) == '再';
  }

  /** What stands before the verb that governs the thing; empty without one. */
  String subject() {
    return verb == null ? "" : string.substring(start, verb.start());
  }

  /** The kind of area that stands before the verb; empty for none. */
  String area() {
    if (verb == null) {
      return "";
    }
    int acting = AreaBefore.afterActing(string, start, verb.start());
    return acting > start && acting == verb.start()
        ? string.substring(start, acting)
        : verb().equals("新建")
            ? AreaBefore.ofNew(string, start, verb.start())
            : AreaBefore.of(string, verb.start());
  }

  /** {@link #area}, and that the things there are new ones where 新建 follows it right away. */
  String areaAndNew() {
    String area = area();
    boolean opens = !area.isEmpty() && verb().equals("新建") && string.startsWith(area, start);
    return opens ? area + verb() : area;
  }

  /** Where the thing begins: after the verb, where there is one. */
  int thing() {
    return verb == null ? start : verb.end();
  }

  /** What bounds the figure: the words right before it, or an 至少 that opens the lead. */
  Bound bound() {
    Bound hoped = Hope.in(string, figure.start(), bound, hasVerb() && !figure.isShare());
    boolean atLeast = least > 0 && verb != null && !hoped.isStated();
    return atLeast ? Bound.before(string, start, start + least) : hoped;
  }
}
