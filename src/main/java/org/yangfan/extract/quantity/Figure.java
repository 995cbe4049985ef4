package org.yangfan.extract.quantity;

import java.math.BigDecimal;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Pattern;

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
public record Figure(
    int start, int end, BigDecimal value, BigDecimal max, String measure, Comparator after) {

  /** Stands for the measure of a fraction, which has none of its own: 三分之一. */
  public static final String FRACTION = "分之";

  /** The measure of a value that doubles so many times: 翻两番. */
  static final String FOLD = "番";

  private static final Pattern PROPERTY =
      Pattern.compile("万?[PE]?(?:FLOPS|Flops|flops)|万?P|分钟|万?小时|毫?秒|[MGT]bps|[TPE]B|T|天|个工作日");

  /** The measure as printed, or null where none is. */
  public String printedMeasure() {
    return measure.isEmpty() || measure.equals(FRACTION) ? null : measure;
  }

  /** Whether it is a share of a whole: 40%, 三分之一. */
  public boolean isShare() {
    return measure.equals("%") || measure.equals(FRACTION);
  }

  public boolean isRange() {
    return max != null;
  }

  /** Whether it says how many times a value doubles: 翻一番. */
  public boolean isFold() {
    return measure.equals(FOLD);
  }

  /** Whether it says that all is covered: 全覆盖. */
  public boolean isCoverage() {
    return after == Comparator.EXACTLY;
  }

  /** Whether it measures a property, as 300PFLOPS or a bare 1.3, and so stands after the thing. */
  public boolean isProperty() {
    return measure.isEmpty() || PROPERTY.matcher(measure).matches();
  }

  /** Whether it is a difference of two percentages: 5个百分点. */
  public boolean isPoints() {
    return measure.equals("个百分点");
  }

  /** Whether it can tell how much something changes. */
  public boolean isRelative() {
    return isPoints() || isFold() || isShare() || measure.equals("倍");
  }

  /** The same figure, whose measure has another form in a bracket that ends at {@code index}. */
  Figure measuredAlsoIn(String bracket, int index) {
    return new Figure(start, Math.max(end, index), value, max, measure + bracket, after);
  }

  /** The same figure, {@code distance} characters further on. */
  public Figure shift(int distance) {
    return new Figure(start + distance, end + distance, value, max, measure, after);
  }
}
