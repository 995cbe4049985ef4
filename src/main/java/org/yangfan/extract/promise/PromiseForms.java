package org.yangfan.extract.promise;

import java.math.BigDecimal;
import org.yangfan.document.Span;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.clause.VerbsInNames;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Density;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The two forms that a promise has.
 *
 * <p>Before the thing that it counts, a figure needs a verb that promises right before it
 * (建成100个…). After the thing (…率超过40%, 创建…2个) it needs a verb that opens the clause or the list
 * that it stands in, or a word that bounds it or tells of a change.
 */
public final class PromiseForms {
  /** What was made of a figure: a promise, or else whether it remains unclear. */
  public record Reading(Promise promise, boolean unclear, boolean settled) {
    static final Reading NOTHING = new Reading(null, false, false);
    static final Reading UNCLEAR = new Reading(null, true, false);

    /** Known to promise nothing, so that nobody need look at it. */
    static final Reading NO_TARGET = new Reading(null, false, true);
  }

  /** What a share of things comes to: 90%的行政村通5G. */
  private static final Pattern COMES_TO =
      Pattern.compile(
          "以?上?的?(?<who>\\p{IsHan}{1,16}?)(?:(?:开展|实施|应用|使用|安装|装上|配备)(?!\\p{IsHan}{0,2}率)(?:5G|\\p{IsHan}{2}).*|(?:实现|开通|接通|接入|用上|通)(?!\\p{IsHan}{0,2}率)(?:5G|\\p{IsHan}{2}).*|上云(?:上平台)?|上平台|(?<done>(?:完成|建成|建立)\\p{IsHan}{2,12}))");

  /** What a clause that begins with a bounded figure must name: 超过30个体验中心. */
  private static final Pattern THING = Pattern.compile("(?!的|以)[\\p{IsHan}“\"5].{2,}");

  /** A thing that the figure only describes, and that something else is said of. */
  private static final Pattern DESCRIBED =
      Pattern.compile("的\\p{IsHan}{1,8}?(?:全部|全面|均|都|优先|给予|予以)\\p{IsHan}");

  /** What a density is counted on, before figure and thing: 每万人拥有21个5G基站. */
  private static final Pattern DENSITY = Pattern.compile(Density.HAVING + "$");

  /** A rate whose figure stands before it: 100%覆盖, 90%以上的覆盖率. */
  private static final Pattern RATE_BEHIND =
      Pattern.compile(
          "的?(?<rate>(?:5G(?:-A)?(?:网络|信号)?)?(?:覆盖|通达|开通|接入|联网|普及|渗透|上云|联通|安装|配备)(?:率|比例|面)?)");

  /** 占比不低于全部项目的60%. */
  private static final Pattern OF_A_WHOLE =
      Pattern.compile(
          "(?:率|占比|比例|比重|数量?|量|规模|面积|投资)[^，。；、\\d]{0,3}(?:不低于|不少于|不超过|超过|达到|控制在)(?<whole>[^，。；、\\d]{2,14}的)$");

  /** What work is done, before the figure of what it is done to: 完成电路改造30个站点. */
  private static final Pattern WORK = Pattern.compile("完成(?<what>[\\p{IsHan}5G]{2,8}改造)$");

  /** What money is for that stands before: 每年安排2亿元用于…. */
  private static final Pattern MONEY_FOR = Pattern.compile("(?:专项|主要|重点)?(?:用于|支持|投向|扶持|补助|奖补|对)");

  private final String string;
  private final ThingBehind thing;

  public PromiseForms(String string) {
    this.string = string;
    this.thing = new ThingBehind(string);
  }

  /**
   * Reads a figure.
   *
   * @param item the words of its clause that belong to it and to no other figure
   * @param chained whether it goes on with a list of figures before things
   * @param listOpen whether a verb of the sentence still governs
   * @param before the promise before it in the paragraph, or null
   * @param object what the clauses without figures before it are about; may be empty
   */
  public Reading read(
      Figure figure, Span item, boolean chained, boolean listOpen, Promise before, String object) {
    Bound bound = bound(figure, item.start());
    boolean after =
        ThingList.isAtEnd(string, figure.end(), item.end())
            || figure.measure().endsWith("元")
                && MONEY_FOR.matcher(string).region(figure.end(), item.end()).lookingAt();
    String rate = after ? "" : rateBehind(figure, string.substring(figure.end(), item.end()));
    if (!after && rate.isEmpty() && (figure.isProperty() || figure.isCoverage())) {
      return Reading.NOTHING;
    }
    return after || !rate.isEmpty()
        ? new ThingFirst(string, figure, bound, item.start(), rate).read(listOpen, before, object)
        : beforeTheThing(figure, bound, item, chained);
  }

  /** What bounds a figure, right before it or before what it is a share of. */
  private Bound bound(Figure figure, int start) {
    Bound bound = Bound.before(string, start, figure.start());
    boolean ofAll = figure.isShare() && figure.start() > start && isOf(figure.start() - 1);
    Matcher whole = OF_A_WHOLE.matcher(string);
    if (bound.isStated() || !ofAll || !whole.region(start, figure.start()).find()) {
      return bound;
    }
    return Bound.before(string, start, whole.start("whole"));
  }

  private boolean isOf(int index) {
    return string.charAt(index) == '的';
  }

  private static String rateBehind(Figure figure, String words) {
    Matcher rate = RATE_BEHIND.matcher(words);
    if (!figure.isShare() || !rate.matches()) {
      return "";
    }
    return rate.group("rate").replaceAll("[率比例面]*$", "") + "率";
  }

  private Reading beforeTheThing(Figure figure, Bound bound, Span item, boolean chained) {
    int[] verb = Verbs.last(string, item.start(), bound.start(), figure.start());
    boolean governed =
        verb == null
            ? chained && Openings.isGap(string, item.start(), bound.start())
            : Openings.isGap(string, Math.min(verb[1], bound.start()), bound.start());
    String words = string.substring(figure.end(), item.end());
    Matcher density = DENSITY.matcher(string).region(item.start(), bound.start());
    if (density.find()) {
      return promise(figure, bound, density.group() + words, "", null);
    }
    boolean alone = verb == null && bound.isStated() && bound.start() == item.start();
    governed |= alone && THING.matcher(words).lookingAt();
    boolean tally = verb != null && thing.isTally(figure, verb[1], bound.start());
    if (tally && NoTarget.isOfWorks(words)) {
      return Reading.NO_TARGET;
    }
    governed |= tally;
    String property =
        governed || verb == null ? null : thing.property(verb[1], bound.start(), words);
    governed |= property != null;
    String worked = thing.worked(item.start(), bound.start(), words);
    if (worked != null) {
      return promise(figure, bound, worked, "", null);
    }
    Matcher comes = COMES_TO.matcher(words);
    boolean bounded = figure.after() != null && figure.after() != Comparator.MORE_THAN;
    boolean promised = figure.isShare() || bound.isStrong() || bounded;
    if (NoTarget.isOfASize(figure, words)) {
      return Reading.NO_TARGET;
    }
    if (!governed
        && promised
        && !NoTarget.isAmount(figure)
        && comes.matches()
        && !Openings.isAside(string, item.start(), figure.start())) {
      governed = true;
      words = comes.group("done") == null ? words : comes.group("done") + comes.group("who");
    }
    boolean described =
        verb != null && word(verb).equals("覆盖") && words.contains("的")
            || DESCRIBED.matcher(words).find();
    if (!governed || described) {
      return bound.isStrong() || figure.after() != null ? Reading.UNCLEAR : Reading.NOTHING;
    }
    words = property == null ? ThingBehind.propertyLast(words) : words.substring(1) + property;
    Bound earlier = verb == null ? bound : Bound.before(string, item.start(), verb[0]);
    String done = verb == null ? "" : word(verb);
    String subject = verb == null ? "" : string.substring(item.start(), verb[0]);
    String area = verb == null ? "" : AreaBefore.of(string, verb[0]);
    Bound stated = bound.isStated() ? bound : earlier;
    Reading none = NoTarget.reading(figure, stated, subject, done, words);
    Matcher work =
        WORK.matcher(string).region(item.start(), Math.min(bound.start(), figure.start()));
    words = verb != null && work.find() ? work.group("what") + words : words;
    String name = area + NoTarget.namedByWhatCovers(subject, done, words);
    if (none != null) {
      return none;
    }
    boolean hoped = !stated.isStated() && FigureLead.isHoped(string, figure.start());
    stated = hoped ? new Bound(Comparator.AT_LEAST, true, stated.start()) : stated;
    return promise(figure, stated, name, done, null);
  }

  /** The promise that {@code figure} makes; {@code done} is its verb, or empty. */
  public static Reading promise(
      Figure figure, Bound bound, String words, String done, BigDecimal baseline) {
    String telling = VerbsInNames.areAlways(done) ? done : "";
    String thing = VerbsInNames.with(done, words);
    return new Reading(
        new Promise(figure, comparator(figure, bound), thing, telling, null, baseline, null, null),
        false,
        false);
  }

  private String word(int[] verb) {
    return string.substring(verb[0], verb[1]);
  }

  private static Comparator comparator(Figure figure, Bound bound) {
    if (figure.isRange()) {
      return Comparator.RANGE;
    }
    if (bound.isStrong() && figure.after() != Comparator.ABOUT) {
      return bound.comparator();
    }
    if (figure.after() != null) {
      return figure.after();
    }
    return bound.isStated() ? bound.comparator() : Comparator.EXACTLY;
  }
}
