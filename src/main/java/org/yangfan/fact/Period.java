package org.yangfan.fact;

/** The years that a plan is for, both included. */
public record Period(int start, int end) {

  public Period {
    if (end < start) {
      throw new IllegalArgumentException(
          "period ends (%d) before it starts (%d)".formatted(end, start));
    }
  }
}
