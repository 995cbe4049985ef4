package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that a plan promises.
 *
 * @param n given once and kept for good: it names the IRI
 * @param indicator what is counted, as the vocabulary calls it, or as printed where it has no name
 * @param value as printed, not rescaled; absent for a range
 * @param min the least value of a range
 * @param max the greatest value of a range
 * @param measure as printed: %, 个, 公里, 万, 亿 …
 * @param per where the figure holds for each of something (各市, 每个重点行业)
 * @param deadline a year or an ISO date
 * @param baseline the present value that the document gives, in the same measure
 * @param task the number of the task it stands in
 * @param topic the field it belongs to
 * @param evidence the clause with the indicator and the figure
 * @param repeats where the document promises the same again, in order of place
 */
public record Target(
    int n,
    String indicator,
    Comparator comparator,
    BigDecimal value,
    BigDecimal min,
    BigDecimal max,
    String measure,
    String per,
    String deadline,
    BigDecimal baseline,
    String task,
    String topic,
    Evidence evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> repeats,
    Inferred inferred) {

  public Target {
    Checks.positive("n", n);
    Checks.present("indicator", indicator);
    Checks.present("comparator", comparator);
    if (comparator == Comparator.RANGE) {
      if (min == null || max == null || min.compareTo(max) > 0) {
        throw new IllegalArgumentException("a range needs 'min' and 'max', min not above max");
      }
    } else if (value == null) {
      throw new IllegalArgumentException("target %d (%s) has no 'value'".formatted(n, indicator));
    }
    Checks.notEmpty("measure", measure);
    Checks.notEmpty("per", per);
    Checks.yearOrDate("deadline", deadline);
    Checks.notEmpty("task", task);
    Checks.notEmpty("topic", topic);
    repeats = Checks.repeats(evidence, repeats);
  }

  /**
   * The same target as number {@code n} of a plan, in a task and of a field; either may be null.
   */
  public Target placed(int n, String task, String topic) {
    return copy(n, deadline, baseline, task, topic, repeats);
  }

  /** The same target, promised by {@code deadline}. */
  public Target by(String deadline) {
    return copy(n, deadline, baseline, task, topic, repeats);
  }

  /** The same target with the present value {@code baseline}. */
  public Target from(BigDecimal baseline) {
    return copy(n, deadline, baseline, task, topic, repeats);
  }

  /** The same target, which stands at {@code repeats} too. */
  public Target repeatedAt(List<Evidence> repeats) {
    return copy(n, deadline, baseline, task, topic, repeats);
  }

  private Target copy(
      int n,
      String deadline,
      BigDecimal baseline,
      String task,
      String topic,
      List<Evidence> repeats) {
    return new Target(
        n,
        indicator,
        comparator,
        value,
        min,
        max,
        measure,
        per,
        deadline,
        baseline,
        task,
        topic,
        evidence,
        repeats,
        inferred);
  }
}
