package org.yangfan.extract.promise;

import org.yangfan.document.Span;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.promise.PromiseForms.Reading;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Density;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** A figure that stands before the thing that it counts: 建成100个…, 90%的行政村通5G. */
final class FigureFirst {
  /** What a share of things comes to: 90%的行政村通5G. */
  private static final Pattern COMES_TO =
      Pattern.compile(
          "以?上?的?(?<who>(?:5G)?\\p{IsHan}{1,16}?)(?:(?:开展|实施|应用|使用|安装|装上|配备)(?!\\p{IsHan}{0,2}率)(?:5G|\\p{IsHan}{2}).*|(?:实现|开通|接通|接入|用上|通)(?!\\p{IsHan}{0,2}率)(?:5G|\\p{IsHan}{2}).*|上云(?:上平台)?|上平台|上路|上岗|(?<done>(?:完成|建成|建立)\\p{IsHan}{2,12}))");

  /** What a clause that begins with a bounded figure must name: 超过30个体验中心. */
  private static final Pattern THING = Pattern.compile("(?!的|以)[\\p{IsHan}“\"5].{2,}");

  /** A thing that the figure only describes, and that something else is said of. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "的\\p{IsHan}{1,8}?(?:全部|全面|均|都|优先|给予|予以)\\p{IsHan}|^\\p{IsHan}{1,6}的\\d+[个家]|^(?:大|重点|主要)*(?:方向|方面|领域|环节|层面)的");

  /** What a density is counted on, before figure and thing: 每万人拥有21个5G基站. */
  private static final Pattern DENSITY = Pattern.compile(Density.HAVING + "$");

  /** What work is done, before the figure of what it is done to: 完成电路改造30个站点. */
  private static final Pattern WORK = Pattern.compile("完成(?<what>[\\p{IsHan}5G]{2,8}改造)$");

  /** What those do that are chosen: 遴选10家企业开展改造. */
  private static final Pattern DOES = Pattern.compile("(?<=企业)(?:开展|实施|进行)[^，。；]*$");

  /** What so many bodies are to join: 5所学校接入云课堂. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<who>\\p{IsHan}{0,8}(?:学校|院校|医院|卫生院|企业|机构|社区|景区|园区|村))(?<what>接入\\p{IsHan}{2,12})");

  private final String string;
  private final Figure figure;
  private final Bound bound;
  private final Span item;
  private final ThingBehind thing;
  private final Verb verb;
  private final String words;

  /**
   * @param string the paragraph with its brackets masked
   * @param bound what stands right before the figure
   * @param item the words that belong to the figure
   */
  FigureFirst(String string, Figure figure, Bound bound, Span item) {
    this.string = string;
    this.figure = figure;
    this.bound = bound;
    this.item = item;
    this.thing = new ThingBehind(string);
    this.verb = Verbs.last(string, item.start(), bound.start(), figure.start());
    this.words = string.substring(figure.end(), item.end());
  }

  /**
   * What the figure promises.
   *
   * @param chained whether it goes on with a list of figures before things
   */
  Reading read(boolean chained) {
    Matcher density = DENSITY.matcher(string).region(item.start(), bound.start());
    if (density.find()) {
      return PromiseForms.promise(figure, bound, density.group() + words, "", null);
    }
    boolean tally = verb != null && thing.isTally(figure, verb.end(), bound.start());
    boolean named =
        verb != null && thing.endsTally(figure, item.start(), verb.end(), bound.start());
    if ((tally || named) && NoTarget.isOfWorks(words)) {
      return Reading.NO_TARGET;
    }
    String worked = thing.worked(item.start(), bound.start(), words);
    if (worked != null) {
      return PromiseForms.promise(figure, bound, worked, "", null);
    }
    if (NoTarget.isOfASize(figure, words)) {
      return Reading.NO_TARGET;
    }
    boolean governed = tally || isGoverned(chained);
    String property =
        governed || verb == null ? null : thing.property(verb.end(), bound.start(), words);
    if (property != null && !isDescribed(words)) {
      return promise(words.substring(1) + property);
    }
    String counted = governed || property != null ? words : comesTo();
    if (counted == null || isDescribed(counted)) {
      return bound.isStrong() || figure.after() != null ? Reading.UNCLEAR : Reading.NOTHING;
    }
    return promise(ThingBehind.propertyLast(counted));
  }

  /** Whether a verb stands right before it, or a bound opens its words, or a list goes on. */
  private boolean isGoverned(boolean chained) {
    if (verb != null) {
      return Openings.isGap(string, Math.min(verb.end(), bound.start()), bound.start());
    }
    boolean alone = bound.isStated() && bound.start() == item.start();
    return chained && Openings.isGap(string, item.start(), bound.start())
        || alone && THING.matcher(words).lookingAt();
  }

  /** The words on what a share, or so many things, come to; null where they say no such thing. */
  private String comesTo() {
    boolean bounded = figure.after() != null && figure.after() != Comparator.MORE_THAN;
    boolean promised = figure.isShare() || bound.isStrong() || bounded;
    Matcher comes = COMES_TO.matcher(words);
    if (!promised
        || NoTarget.isAmount(figure)
        || !comes.matches()
        || Openings.isAside(string, item.start(), figure.start())) {
      return null;
    }
    return comes.group("done") == null ? words : comes.group("done") + comes.group("who");
  }

  private boolean isDescribed(String counted) {
    return done().equals("覆盖") && counted.contains("的") || DESCRIBED.matcher(counted).find();
  }

  private Reading promise(String counted) {
    String subject = verb == null ? "" : string.substring(item.start(), verb.start());
    boolean earlier = verb != null && !bound.isStated();
    Bound stated = earlier ? Bound.before(string, item.start(), verb.start()) : bound;
    Reading none = NoTarget.reading(figure, stated, subject, done(), counted);
    if (none != null) {
      return none;
    }
    String area = verb == null ? "" : AreaBefore.of(string, verb.start());
    String chosen = done().endsWith("选") ? DOES.matcher(counted).replaceFirst("") : counted;
    String name = area + NoTarget.namedByWhatCovers(subject, done(), withWork(chosen));
    Bound hoped = Hope.in(string, figure.start(), stated, true);
    return PromiseForms.promise(figure, hoped, name, done(), null);
  }

  private String withWork(String counted) {
    Matcher joined = JOINED.matcher(counted);
    if (joined.matches() && !figure.isShare()) {
      return joined.group("what") + joined.group("who");
    }
    int end = Math.min(bound.start(), figure.start());
    Matcher work = WORK.matcher(string).region(item.start(), end);
    return verb != null && work.find() ? work.group("what") + counted : counted;
  }

  /** The verb, or an empty string. */
  private String done() {
    return verb == null ? "" : verb.in(string);
  }
}
