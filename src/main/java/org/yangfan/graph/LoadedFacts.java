package org.yangfan.graph;

import java.util.Objects;
import org.yangfan.document.Text;
import org.yangfan.fact.FactsFile;

/**
 * Facts on their way into the graph.
 *
 * @param file where they come from; stands in messages
 * @param facts what was understood
 * @param text the document's characters, or null where they are not at hand
 */
public record LoadedFacts(String file, FactsFile facts, Text text) {
  public LoadedFacts {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(facts, "facts");
  }
}
