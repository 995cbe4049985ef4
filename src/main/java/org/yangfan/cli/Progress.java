package org.yangfan.cli;

import java.io.PrintWriter;

/**
 * Tells people how far a long command is: a bar that redraws itself on a terminal, a line a step
 * elsewhere, nothing where they asked for quiet.
 */
final class Progress {
  private static final int WIDTH = 30;
  private static final int MANY = 100;

  private enum Style {
    BAR,
    LINES,
    NONE
  }

  private final PrintWriter out;
  private final Style style;
  private String step = "";

  private Progress(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  static Progress on(PrintWriter out, boolean quiet) {
    return on(out, quiet, System.console() != null);
  }

  /**
   * @param terminal whether {@code out} is one
   */
  static Progress on(PrintWriter out, boolean quiet, boolean terminal) {
    Style spoken = terminal ? Style.BAR : Style.LINES;
    return new Progress(out, quiet ? Style.NONE : spoken);
  }

  /** Begins a step, and says so. */
  void step(String name) {
    begin(name);
    if (style == Style.LINES) {
      out.println(name);
    }
  }

  /** Begins a step of which only its parts are said. */
  void begin(String name) {
    clear();
    step = name;
    draw(0, "");
  }

  /**
   * {@code done} of {@code all} parts of the step are done; elsewhere than on a terminal said after
   * each tenth of many parts.
   */
  void part(int done, int all) {
    if (all == 0) {
      return;
    }
    String count = "%d/%d %d%%".formatted(done, all, 100L * done / all);
    draw((double) done / all, " " + count);
    boolean tenth = 10L * done / all > 10L * (done - 1) / all;
    if (style == Style.LINES && all >= MANY && tenth) {
      out.println(step + " " + count);
    }
  }

  /** Leaves a line that stays: an error, said even where people asked for quiet. */
  void error(String line) {
    clear();
    out.println(line);
    out.flush();
  }

  /** Leaves a line that stays, unless people asked for quiet. */
  void warn(String line) {
    if (style != Style.NONE) {
      error(line);
    }
  }

  /** Takes the bar away. */
  void clear() {
    if (style == Style.BAR) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }

  private void draw(double done, String count) {
    if (style == Style.BAR) {
      int full = (int) (WIDTH * done);
      String bar = "█".repeat(full) + " ".repeat(WIDTH - full);
      out.print("\r\u001B[K[" + bar + "] " + step + count);
      out.flush();
    }
  }
}
