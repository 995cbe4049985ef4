package org.yangfan.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What lasts from when to when, one line a thing.
 *
 * @param first year of the picture
 * @param last year of the picture, included
 * @param unshown things without a time
 */
public record TimelineView(int first, int last, List<Line> lines, List<Unshown> unshown)
    implements Picture {
  private static final double WIDTH = 100;

  /**
   * A line.
   *
   * @param start years with fractions; NaN for none
   * @param end the moment it ends; NaN for none
   * @param mark a moment; NaN for none
   * @param text the same in words
   */
  public record Line(Item label, double start, double end, double mark, String text) {

    /** Whether it lasts. */
    public boolean lasts() {
      return !Double.isNaN(start) && !Double.isNaN(end);
    }

    /** Whether it has a place in the picture. */
    public boolean shown() {
      return lasts() || marked();
    }

    /** Whether it has a moment to mark. */
    public boolean marked() {
      return !Double.isNaN(mark);
    }
  }

  @Override
  public String template() {
    return "timeline";
  }

  /** The years of the picture. */
  public List<Integer> years() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** Where a moment is, of 100. */
  public String place(double moment) {
    double place = (moment - first) / (last + 1.0 - first) * WIDTH;
    return String.format(Locale.ROOT, "%.1f", Math.min(WIDTH, Math.max(0, place)));
  }

  /** How long a line is, of 100. */
  public String length(Line line) {
    double start = Double.parseDouble(place(line.start()));
    return String.format(Locale.ROOT, "%.1f", Double.parseDouble(place(line.end())) - start);
  }
}
