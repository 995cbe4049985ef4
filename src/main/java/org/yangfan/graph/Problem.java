package org.yangfan.graph;

import java.util.List;

/**
 * Something in facts that keeps them out of the graph, or that does not reach it.
 *
 * @param file the facts file or document
 * @param path the keys and list indices (from 0) that lead to the place: plans, 0, region
 * @param severity whether the facts can be loaded with it
 * @param message what is wrong and what to change
 */
public record Problem(String file, List<Object> path, Severity severity, String message) {
  /** What a problem means for a load. */
  public enum Severity {
    /** Nothing is loaded. */
    ERROR,
    /** The rest is loaded. */
    WARNING
  }

  public Problem {
    path = List.copyOf(path);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code plans[0].region}. */
  public String place() {
    StringBuilder place = new StringBuilder();
    for (Object step : path) {
      place.append(
          step instanceof Integer ? "[" + step + "]" : place.isEmpty() ? step : "." + step);
    }
    return place.toString();
  }
}
