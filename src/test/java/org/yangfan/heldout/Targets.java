package org.yangfan.heldout;

import java.math.BigDecimal;
import org.yangfan.fact.Target;

/** Copies of a target with something added. */
final class Targets {
  private Targets() {}

  static Target in(Target t, String deadline, String task) {
    return new Target(
        t.n(),
        t.indicator(),
        t.comparator(),
        t.value(),
        t.min(),
        t.max(),
        t.measure(),
        t.per(),
        deadline,
        t.baseline(),
        task,
        null,
        null,
        null);
  }

  static Target from(Target t, BigDecimal baseline) {
    return new Target(
        t.n(),
        t.indicator(),
        t.comparator(),
        t.value(),
        t.min(),
        t.max(),
        t.measure(),
        t.per(),
        t.deadline(),
        baseline,
        t.task(),
        null,
        null,
        null);
  }
}
