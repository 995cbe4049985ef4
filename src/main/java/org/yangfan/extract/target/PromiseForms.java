package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.fact.Comparator;

/**
 * The two forms that a promise has.
 *
 * <p>Before the thing that it counts, a figure needs a verb that promises right before it
 * (建成100个…). After the thing (…率超过40%, 创建…2个) it needs a verb that opens the clause or the list
 * that it stands in, or a word that bounds it or tells of a change.
 */
final class PromiseForms {
  /** What was made of a figure: a promise, or else whether it remains unclear. */
  record Reading(Promise promise, boolean unclear) {
    static final Reading NOTHING = new Reading(null, false);
    static final Reading UNCLEAR = new Reading(null, true);
  }

  /** Verbs that belong to what is counted: 新建基站 are not all of them. */
  private static final Set<String> TELLING = Set.of("新建", "新增", "新开通", "新建开通", "新建成", "培训", "接待");

  /** What a share of things comes to: 90%的行政村通5G. */
  private static final Pattern COMES_TO =
      Pattern.compile("以?上?的?\\p{IsHan}{2,16}?(?:实现|开通|接通|接入|用上|通)(?:5G|\\p{IsHan}{2}).*");

  private final String string;

  PromiseForms(String string) {
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
  Reading read(
      Figure figure, Span item, boolean chained, boolean listOpen, Promise before, String object) {
    Bound bound = Bound.before(string, item.start(), figure.start());
    boolean after = Words.isAtEnd(string, figure.end(), item.end());
    if (!after && (figure.isProperty() || figure.isCoverage())) {
      return Reading.NOTHING;
    }
    return after
        ? new ThingFirst(string, figure, bound, item.start()).read(listOpen, before, object)
        : beforeTheThing(figure, bound, item, chained);
  }

  private Reading beforeTheThing(Figure figure, Bound bound, Span item, boolean chained) {
    int[] verb = Words.lastVerb(string, item.start(), figure.start());
    boolean governed =
        verb == null
            ? chained && Words.isGap(string, item.start(), bound.start())
            : Words.isGap(string, Math.min(verb[1], bound.start()), bound.start());
    String words = string.substring(figure.end(), item.end());
    governed |= isShare(figure, words) && !Words.isAside(string, item.start(), figure.start());
    if (!governed || verb != null && word(verb).equals("覆盖") && words.contains("的")) {
      return bound.isStrong() || figure.after() != null ? Reading.UNCLEAR : Reading.NOTHING;
    }
    Bound earlier = verb == null ? bound : Bound.before(string, item.start(), verb[0]);
    String done = verb == null ? "" : word(verb);
    return promise(figure, bound.isStated() ? bound : earlier, words, done, null);
  }

  private static boolean isShare(Figure figure, String words) {
    return figure.measure().equals("%") && COMES_TO.matcher(words).matches();
  }

  /** The promise that {@code figure} makes; {@code done} is its verb, or empty. */
  static Reading promise(
      Figure figure, Bound bound, String words, String done, BigDecimal baseline) {
    String telling = TELLING.contains(done) ? done : "";
    return new Reading(
        new Promise(figure, comparator(figure, bound), words, telling, null, baseline, null),
        false);
  }

  private String word(int[] verb) {
    return string.substring(verb[0], verb[1]);
  }

  private static Comparator comparator(Figure figure, Bound bound) {
    if (figure.isRange()) {
      return Comparator.RANGE;
    }
    if (bound.isStrong()) {
      return bound.comparator();
    }
    if (figure.after() != null) {
      return figure.after();
    }
    return bound.isStated() ? bound.comparator() : Comparator.EXACTLY;
  }
}
