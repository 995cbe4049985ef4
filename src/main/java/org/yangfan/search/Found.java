package org.yangfan.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The answer to a search.
 *
 * @param total how many things were found, of which {@code hits} are some
 * @param facets how many of each value there are, whatever was asked for of the same facet
 */
public record Found(int total, Map<Facet, SortedMap<String, Integer>> facets, List<Hit> hits) {
  public Found {
    facets = Map.copyOf(facets);
    hits = List.copyOf(hits);
  }
}
