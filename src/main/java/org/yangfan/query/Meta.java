package org.yangfan.query;

/**
 * What comes with an answer.
 *
 * @param generation the state of the graph that it was read from
 * @param rows how many are given
 * @param of how many there are
 * @param truncated whether rows are missing because fewer were asked for
 * @param coverage how much policy the whole answer rests on
 */
public record Meta(String generation, int rows, int of, boolean truncated, Coverage coverage) {
  static Meta of(String generation, int rows, int all, Coverage coverage) {
    return new Meta(generation, rows, all, rows < all, coverage);
  }

  /** In one line for people. */
  @Override
  public String toString() {
    return "generation %s; %d of %d rows%s; %s"
        .formatted(generation, rows, of, truncated ? " (truncated)" : "", coverage);
  }
}
