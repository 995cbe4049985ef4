package org.yangfan.extract;

import java.math.BigDecimal;
import org.yangfan.fact.Comparator;

/**
 * A number with its measure, as it stands in a string: 40%, 5.6亿, 10-20个, 3个以上.
 *
 * @param start index of the number's first character
 * @param end index after the measure and what bounds the figure from behind (以上, 左右)
 * @param value the number; the least of a range
 * @param max the greatest number of a range, else null
 * @param measure as printed; empty where none is (only a table cell may lack it)
 * @param after what follows says of the number, else null
 */
record Figure(
    int start, int end, BigDecimal value, BigDecimal max, String measure, Comparator after) {

  boolean isRange() {
    return max != null;
  }

  boolean isShare() {
    return measure.equals("%");
  }
}
