package org.yangfan.extract.promise;

import java.math.BigDecimal;
import org.yangfan.document.Span;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.clause.VerbsInNames;
import org.yangfan.extract.quantity.Bound;
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

  /** A rate whose figure stands before it: 100%覆盖, 90%以上的覆盖率. */
  private static final Pattern RATE_BEHIND =
      Pattern.compile(
          "的?(?<rate>(?:5G(?:-A)?(?:网络|信号)?)?(?:覆盖|通达|开通|接入|联网|普及|渗透|上云|联通|安装|配备)(?:率|比例|面)?)");

  /** 占比不低于全部项目的60%. */
  private static final Pattern OF_A_WHOLE =
      Pattern.compile(
          "(?:率|占比|比例|比重|数量?|量|规模|面积|投资)[^，。；、\\d]{0,3}(?:不低于|不少于|不超过|超过|达到|控制在)(?<whole>[^，。；、\\d]{2,14}的)$");

  /** What money is for that stands before: 每年安排2亿元用于…. */
  private static final Pattern MONEY_FOR = Pattern.compile("(?:专项|主要|重点)?(?:用于|支持|投向|扶持|补助|奖补|对)");

  private final String string;

  public PromiseForms(String string) {
    this.string = string;
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
        : new FigureFirst(string, figure, bound, item).read(chained);
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
