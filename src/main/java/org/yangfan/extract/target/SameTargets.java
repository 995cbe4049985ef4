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
 * <p>The first in the text gives the words and the comparator, a table the present value; the
 * others are further places of it. What is named without its field (创新应用场景) may be promised by two
 * fields with the same figure: these are one only where the whole sentence is repeated.
 */
final class SameTargets {
  private record Key(String indicator, String per, BigDecimal low, BigDecimal high, String scale) {}

  private final Indicators indicators;
  private final List<Found> kept = new ArrayList<>();
  private final Map<Key, List<Integer>> places = new HashMap<>();

  SameTargets(Indicators indicators) {
    this.indicators = indicators;
  }

  /** Those of the text first, then those of tables, each in order of place. */
  List<PlacedTarget> merge(List<Found> found) {
    found.forEach(this::add);
    return kept.stream()
        .map(Found::placed)
        .sorted(java.util.Comparator.comparing(PlacedTarget::span))
        .toList();
  }

  private void add(Found found) {
    List<Integer> like =
        places.computeIfAbsent(key(found.placed().target()), k -> new ArrayList<>());
    for (int place : like) {
      if (isSame(kept.get(place), found)) {
        kept.set(place, completed(kept.get(place), found.placed()));
        return;
      }
    }
    like.add(kept.size());
    kept.add(found);
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

  private boolean isSame(Found first, Found second) {
    Target one = first.placed().target();
    Target other = second.placed().target();
    return sameYear(one.deadline(), other.deadline())
        && (second.sentence() == null
            || second.sentence().equals(first.sentence())
            || namesOneThing(one.indicator()));
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
        new PlacedTarget(target.from(baseline), placed.span(), placed.again()), first.sentence());
  }
}
