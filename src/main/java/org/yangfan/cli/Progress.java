package org.yangfan.cli;

import java.io.PrintWriter;

/**
 * Tells people how far a long command is: a bar that redraws itself on a terminal, a line a step
 * elsewhere, nothing where they asked for quiet.
 */
final class Progress {
  private static final int WIDTH = 30;

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
    Style spoken = System.console() == null ? Style.LINES : Style.BAR;
    return new Progress(out, quiet ? Style.NONE : spoken);
  }

  /** Begins a step. */
  void step(String name) {
    clear();
    step = name;
    if (style == Style.LINES) {
      out.println(name);
    }
    draw(0, 1);
  }

  /** {@code done} of {@code all} parts of the step are done. */
  void part(int done, int all) {
    draw(done, Math.max(all, 1));
  }

  /** Leaves a line that stays; it is said even where progress is not. */
  void say(String line) {
    clear();
    out.println(line);
    out.flush();
  }

  /** Takes the bar away. */
  void clear() {
    if (style == Style.BAR) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }

  private void draw(int done, int all) {
    if (style == Style.BAR) {
      int full = WIDTH * done / all;
      out.print("\r\u001B[K[" + "█".repeat(full) + " ".repeat(WIDTH - full) + "] " + step);
      out.flush();
    }
  }
}
