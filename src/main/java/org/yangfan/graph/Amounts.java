package org.yangfan.graph;

import java.math.BigDecimal;
import org.yangfan.fact.Comparator;
import org.yangfan.fact.Target;

/** Rescales figures by the multiplier in their measure, and writes them for people. */
final class Amounts {
  private Amounts() {}

  /** {@code value} times what 万 (10^4) and 亿 (10^8) at the beginning of {@code measure} say. */
  static BigDecimal normalized(BigDecimal value, String measure) {
    return value == null ? null : value.scaleByPowerOfTen(zeros(measure));
  }

  private static int zeros(String measure) {
    int zeros = 0;
    for (int i = 0; i < multipliers(measure); i++) {
      zeros += measure.charAt(i) == '万' ? 4 : 8;
    }
    return zeros;
  }

  /** How many characters at the beginning of {@code measure} multiply. */
  private static int multipliers(String measure) {
    int i = 0;
    while (measure != null && i < measure.length() && "万亿".indexOf(measure.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The bound as printed: ≥ 40%, 10–20个. */
  static String printed(Target target) {
    String measure = target.measure() == null ? "" : target.measure();
    return bound(target, target.value(), target.min(), target.max()) + measure;
  }

  /** The bound without Chinese words: ≥ 40%, ≥ 3000000. */
  static String rescaled(Target target) {
    String measure = target.measure();
    String sign = "%".equals(measure) || "‰".equals(measure) ? measure : "";
    return bound(
            target,
            normalized(target.value(), measure),
            normalized(target.min(), measure),
            normalized(target.max(), measure))
        + sign;
  }

  private static String bound(Target target, BigDecimal value, BigDecimal min, BigDecimal max) {
    if (target.comparator() == Comparator.RANGE) {
      return Literals.plain(min) + "–" + Literals.plain(max);
    }
    return sign(target.comparator()) + " " + Literals.plain(value);
  }

  private static String sign(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case EXACTLY -> "=";
      case ABOUT -> "≈";
      case AT_MOST -> "≤";
      case RANGE -> "";
    };
  }
}
