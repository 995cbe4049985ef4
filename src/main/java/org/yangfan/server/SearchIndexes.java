package org.yangfan.server;

import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.search.TextIndex;
import org.yangfan.store.Generation;

/** The text index of the generation that was searched last. Thread-safe. */
final class SearchIndexes {
  private String generation = "";
  private TextIndex index;

  /** The index of {@code generation}, made now where it is not at hand. */
  synchronized TextIndex of(Generation generation) {
    if (!this.generation.equals(generation.id())) {
      Dataset data = generation.quickest();
      index = Txn.calculateRead(data, () -> TextIndex.of(data));
      this.generation = generation.id();
    }
    return index;
  }
}
