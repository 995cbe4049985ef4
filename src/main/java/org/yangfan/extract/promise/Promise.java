package org.yangfan.extract.promise;

import java.math.BigDecimal;
import org.yangfan.document.Span;
import org.yangfan.extract.deadline.Deadline;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.fact.Comparator;

/**
 * A figure that a clause promises, with the words around it.
 *
 * @param words what is counted, as printed
 * @param verb the verb where it belongs to what is counted (新建, 新增), else ""
 * @param per for each of what, or null
 * @param baseline the value it starts from, or null
 * @param by its own deadline, or null where that of the words before it holds
 * @param clause where it stands: indices of the paragraph's string
 */
public record Promise(
    Figure figure,
    Comparator comparator,
    String words,
    String verb,
    String per,
    BigDecimal baseline,
    Deadline by,
    Span clause) {

  /** The same promise, with another bound. */
  public Promise as(Comparator bound) {
    return new Promise(figure, bound, words, verb, per, baseline, by, clause);
  }

  /** The same promise of this thing. */
  public Promise of(String thing) {
    return new Promise(figure, comparator, thing, verb, per, baseline, by, clause);
  }

  /**
   * The same promise, of things to which is done what {@code whole} says, where it says nothing.
   */
  public Promise doneAs(Promise whole) {
    String done = verb.isEmpty() ? whole.verb : verb;
    return new Promise(figure, comparator, words, done, per, baseline, by, clause);
  }

  /** The same promise, made in {@code clause} for each of {@code per}. */
  public Promise at(Span clause, String per) {
    return new Promise(figure, comparator, words, verb, per, baseline, by, clause);
  }

  /** The same promise, of a value that starts from {@code present}. */
  public Promise from(BigDecimal present) {
    return new Promise(figure, comparator, words, verb, per, present, by, clause);
  }

  /** The same promise, due by {@code own}. */
  public Promise by(Deadline own) {
    return new Promise(figure, comparator, words, verb, per, baseline, own, clause);
  }
}
