package org.yangfan.page;

import java.util.List;
import java.util.Locale;

/**
 * One bar a thing; a line through all of them where there is something to hold them against.
 *
 * @param heading what the bars measure
 * @param line the number that the line stands for; null for none
 * @param lineLabel what the line is; empty for none
 * @param unshown things without a number, by the reason
 */
public record BarsView(
    String heading, List<Bar> bars, Double line, String lineLabel, List<Unshown> unshown)
    implements Picture {
  private static final double WIDTH = 100;

  /**
   * A bar.
   *
   * @param number null for none
   * @param text what is written beside it: the number with its unit, leading to its source, or why
   *     there is none
   */
  public record Bar(Item label, Double number, Item text) {}

  @Override
  public String template() {
    return "bars";
  }

  /** The same with no more than {@code count} bars, the first. */
  public BarsView first(int count) {
    return new BarsView(heading, bars.stream().limit(count).toList(), line, lineLabel, unshown);
  }

  /** Whether there is a line. */
  public boolean hasLine() {
    return line != null;
  }

  /** Where the line is, of 100. */
  public String linePlace() {
    return place(line);
  }

  /** How long {@code bar} is, of 100. */
  public String length(Bar bar) {
    return place(bar.number() == null ? 0 : Math.max(0, bar.number()));
  }

  private String place(double number) {
    double most =
        bars.stream().mapToDouble(bar -> bar.number() == null ? 0 : bar.number()).max().orElse(0);
    double all = Math.max(most, line == null ? 0 : line);
    return String.format(Locale.ROOT, "%.1f", all == 0 ? 0 : number / all * WIDTH);
  }
}
