package org.yangfan.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A thing that can be found.
 *
 * @param labels by language tag
 * @param facets what it can be chosen by
 * @param names what it is called, in any way
 * @param initials the first letters of its name in pinyin; of places only
 * @param texts what is said of it, and the words it rests on
 * @param size how often the graph leads to it
 */
record Entry(
    String iri,
    SortedMap<String, String> labels,
    Map<Facet, List<String>> facets,
    List<String> names,
    List<String> initials,
    List<String> texts,
    long size) {

  /** Whether it is what each of {@code wanted} asks for, but for {@code open}; null for none. */
  boolean is(Map<Facet, String> wanted, Facet open) {
    return wanted.entrySet().stream()
        .allMatch(each -> each.getKey() == open || of(each.getKey()).contains(each.getValue()));
  }

  List<String> of(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
