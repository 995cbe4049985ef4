package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangfan.fact.Target;
import org.yangfan.vocabulary.Vocabulary;

/** Targets as lines of a table: what tests expect and what they find. */
public final class TargetLines {
  public static final Vocabulary VOCABULARY =
      Vocabulary.load(Path.of(System.getProperty("yangfan.home", "."), "data", "vocabulary"));

  private TargetLines() {}

  /** indicator | comparator | value or min..max | measure | per | deadline | baseline. */
  public static String line(Target target) {
    String value =
        target.value() == null
            ? plain(target.min()) + ".." + plain(target.max())
            : plain(target.value());
    return Stream.of(
            target.indicator(),
            target.comparator().word(),
            value,
            orDash(target.measure()),
            orDash(target.per()),
            orDash(target.deadline()),
            target.baseline() == null ? "-" : plain(target.baseline()))
        .collect(Collectors.joining(" | "));
  }

  static List<String> lines(List<PlacedTarget> targets) {
    return targets.stream().map(PlacedTarget::target).map(TargetLines::line).toList();
  }

  private static String orDash(String value) {
    return value == null ? "-" : value;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
