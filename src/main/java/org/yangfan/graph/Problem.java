package org.yangfan.graph;

import java.util.List;

/**
 * Something in facts that keeps them out of the graph, or that does not reach it.
 *
 * @param file the facts file or document
 * @param path the keys and list indices (from 0) that lead to the place: plans, 0, region
 * @param message what is wrong and what to change
 */
public record Problem(String file, List<Object> path, String message) {
  public Problem {
    path = List.copyOf(path);
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
