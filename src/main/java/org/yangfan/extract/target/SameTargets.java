package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.fact.Target;
import org.yangfan.vocabulary.Indicators;

/**
 * Makes one target of a promise that a document makes several times.
 *
 * <p>The first gives the words and the comparator, any the present value; the others are further
 * places of it. What is named without its field (创新应用场景) may be promised by two fields with the
 * same figure: these are one only where the whole sentence is repeated.
 */
final class SameTargets {
  private record Key(String indicator, String per, BigDecimal low, BigDecimal high, String scale) {}

  /** What a sentence tells, or, where there is none, a table. */
  private record InSentence(Key key, String sentence) {}

  /** How long a name is that tells its thing from others. */
  private static final int TELLING = 6;

  private final Indicators indicators;
  private final List<Found> kept = new ArrayList<>();

  /** Where in {@link #kept} those stand that may be the same, in any sentence or in this one. */
  private final Map<Key, List<Integer>> anywhere = new HashMap<>();

  private final Map<InSentence, List<Integer>> inSentence = new HashMap<>();

  SameTargets(Indicators indicators) {
    this.indicators = indicators;
  }

  /** What is {@code found}, in order of place. */
  List<PlacedTarget> merge(List<Found> found) {
    found.forEach(this::add);
    return kept.stream()
        .map(Found::placed)
        .sorted(java.util.Comparator.comparing(PlacedTarget::span))
        .toList();
  }

  private void add(Found found) {
    Target target = found.placed().target();
    Key key = key(target);
    InSentence told = new InSentence(key, found.sentence());
    boolean oneThing = found.sentence() == null || namesOneThing(target.indicator());
    List<Integer> like = oneThing ? anywhere.get(key) : inSentence.get(told);
    if (like == null) {
      like = inSentence.getOrDefault(new InSentence(key, null), List.of());
    }
    if (like.isEmpty() && found.row()) {
      like =
          anywhere.getOrDefault(key, List.of()).stream()
              .filter(place -> repeats(found, kept.get(place)))
              .toList();
    }
    for (int place : like) {
      if (sameYear(kept.get(place).placed().target().deadline(), target.deadline())) {
        kept.set(place, completed(kept.get(place), found.placed()));
        return;
      }
    }
    anywhere.computeIfAbsent(key, k -> new ArrayList<>()).add(kept.size());
    inSentence.computeIfAbsent(told, t -> new ArrayList<>()).add(kept.size());
    kept.add(found);
  }

  /**
   * Whether a row, which has no more room than for a name, only repeats what was said elsewhere: by
   * the same day, of a thing whose name is long enough to tell it from others.
   */
  private static boolean repeats(Found found, Found before) {
    String day = found.placed().target().deadline();
    return found.row()
        && !before.row()
        && found.placed().target().indicator().length() >= TELLING
        && day != null
        && day.equals(before.placed().target().deadline());
  }

  private static Key key(Target target) {
    String measure = target.measure() == null ? "" : target.measure();
    BigDecimal low = rescaled(target.value() == null ? target.min() : target.value(), measure);
    return new Key(
        target.indicator(),
        target.per() == null ? null : target.per().replace("个", ""),
        low,
        target.max() == null ? null : rescaled(target.max(), measure),
        measure.replaceAll("[^%]", ""));
  }

  /** 1.5万个 is 15000个. */
  private static BigDecimal rescaled(BigDecimal number, String measure) {
    int zeros = (measure.contains("万") ? 4 : 0) + (measure.contains("亿") ? 8 : 0);
    return number.movePointRight(zeros).stripTrailingZeros();
  }

  private static boolean sameYear(String one, String other) {
    return one == null || other == null || one.substring(0, 4).equals(other.substring(0, 4));
  }

  private boolean namesOneThing(String indicator) {
    return indicator.contains("5G")
        || indicators.named(indicator).map(known -> known.national()).orElse(false);
  }

  private static Found completed(Found first, PlacedTarget second) {
    PlacedTarget placed = first.placed().and(second.span());
    Target target = placed.target();
    BigDecimal baseline =
        target.baseline() == null ? second.target().baseline() : target.baseline();
    return new Found(
        new PlacedTarget(target.from(baseline), placed.span(), placed.again()),
        first.sentence(),
        first.row());
  }
}
