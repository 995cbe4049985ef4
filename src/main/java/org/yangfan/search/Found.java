package org.yangfan.search;

import java.util.List;
import java.util.SortedMap;

/**
 * The answer to a search.
 *
 * @param total how many things were found, of which {@code hits} are the first
 * @param kinds how many of each class, whatever class was asked for
 */
public record Found(int total, SortedMap<String, Integer> kinds, List<Hit> hits) {
  public Found {
    hits = List.copyOf(hits);
  }
}
