package org.yangfan.cli;

import java.math.BigDecimal;
import org.yangfan.fact.Role;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;

/** Facts in a few words for people. */
final class Printed {
  private Printed() {}

  static String words(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case RESPONSIBLE -> "责任";
      case COOPERATING -> "配合";
    };
  }

  /** The figure with its bounds, scope, deadline and baseline: {@code ≥40%，2023，由26.31}. */
  static String words(Target target) {
    String measure = target.measure() == null ? "" : target.measure();
    StringBuilder words = new StringBuilder(figure(target)).append(measure);
    append(words, "", target.per());
    append(words, "", target.deadline());
    append(words, "由", target.baseline() == null ? null : plain(target.baseline()));
    append(words, "任务", target.task());
    append(words, "", target.topic());
    return words.toString();
  }

  /** Field and enclosing headings of a task. */
  static String words(Task task) {
    StringBuilder words = new StringBuilder(task.kind().word());
    append(words, "", task.topic());
    append(words, "", task.path().isEmpty() ? null : String.join(" / ", task.path()));
    append(words, "", task.areas().isEmpty() ? null : String.join("、", task.areas()));
    return words.toString();
  }

  private static String figure(Target target) {
    return switch (target.comparator()) {
      case AT_LEAST -> "≥" + plain(target.value());
      case MORE_THAN -> ">" + plain(target.value());
      case EXACTLY -> "=" + plain(target.value());
      case ABOUT -> "≈" + plain(target.value());
      case AT_MOST -> "≤" + plain(target.value());
      case RANGE -> plain(target.min()) + "–" + plain(target.max());
    };
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static void append(StringBuilder words, String before, String value) {
    if (value != null) {
      words.append("，").append(before).append(value);
    }
  }
}
