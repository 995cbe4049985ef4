package org.yangfan.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Some neighbouring rows of an answer.
 *
 * @param offset how many rows come before them
 * @param limit how many they are at most; {@link Reply#ALL} for no limit
 */
public record Window(int offset, int limit) {

  /**
   * @throws ParameterException where one is below 0
   */
  public Window {
    if (limit < 0) {
      throw new ParameterException("limit-negative", "value", Integer.toString(limit));
    }
    if (offset < 0) {
      throw new ParameterException("offset-negative", "value", Integer.toString(offset));
    }
  }

  /** The first rows. */
  public static Window first(int limit) {
    return new Window(0, limit);
  }

  /**
   * Where the windows of the same size around it begin, by their relation (RFC 8288): first, prev,
   * next, last; none where all rows fit into one.
   *
   * @param rows how many there are in all
   */
  public Map<String, Integer> others(int rows) {
    Map<String, Integer> others = new LinkedHashMap<>();
    if (limit > 0 && (offset > 0 || rows > limit)) {
      others.put("first", 0);
      if (offset > 0) {
        others.put("prev", Math.max(0, offset - limit));
      }
      if (offset < rows - limit) {
        others.put("next", offset + limit);
      }
      others.put("last", rows == 0 ? 0 : (rows - 1) / limit * limit);
    }
    return others;
  }
}
