package org.yangfan.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;
import org.yangfan.page.Words;

/** Facts in a few words for people. */
final class Printed {
  private Printed() {}

  /** The figure with its bounds, scope, deadline and baseline: {@code ≥40%}, 2023, 由26.31. */
  static List<Words> details(Target target) {
    List<Words> details = new ArrayList<>();
    add(details, figure(target));
    add(details, target.per());
    add(details, target.deadline());
    if (target.baseline() != null) {
      String baseline = plain(target.baseline());
      details.add(new Words("由" + baseline, "from " + baseline, ""));
    }
    if (target.task() != null) {
      details.add(new Words("任务" + target.task(), "task " + target.task(), ""));
    }
    add(details, target.topic());
    return details;
  }

  /** Field and enclosing headings of a task. */
  static List<Words> details(Task task) {
    List<Words> details = new ArrayList<>(List.of(Words.of(task.kind().word())));
    add(details, task.topic());
    add(details, task.path().isEmpty() ? null : String.join(" / ", task.path()));
    return details;
  }

  /** {@code ≥40%}. */
  static String figure(Target target) {
    String measure = target.measure() == null ? "" : target.measure();
    return switch (target.comparator()) {
          case AT_LEAST -> "≥" + plain(target.value());
          case MORE_THAN -> ">" + plain(target.value());
          case EXACTLY -> "=" + plain(target.value());
          case ABOUT -> "≈" + plain(target.value());
          case AT_MOST -> "≤" + plain(target.value());
          case RANGE -> plain(target.min()) + "–" + plain(target.max());
        }
        + measure;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static void add(List<Words> details, Object value) {
    if (value != null) {
      details.add(Words.same(value.toString()));
    }
  }
}
