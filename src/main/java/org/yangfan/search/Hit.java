package org.yangfan.search;

import java.util.List;
import java.util.SortedMap;

/**
 * A thing that was found.
 *
 * @param labels by language tag
 * @param kinds local names of its classes
 * @param snippet a piece of its text around what was found, in runs; empty where the label says it
 */
public record Hit(
    String iri, SortedMap<String, String> labels, List<String> kinds, List<Run> snippet) {
  public Hit {
    kinds = List.copyOf(kinds);
    snippet = List.copyOf(snippet);
  }

  /** A run of text; {@code marked} where it is what was looked for. */
  public record Run(String text, boolean marked) {}
}
