package org.yangfan.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.system.Txn;

/**
 * A generation copied to memory: a page asks thousands of small questions, which memory answers
 * several times as fast as files.
 */
final class MemoryCopy {
  private MemoryCopy() {}

  /** The named graphs and the default graph of {@code stored}, term by term the same. */
  static DatasetGraph of(DatasetGraph stored) {
    return Txn.calculateRead(
        stored,
        () -> {
          DatasetGraph copy = new DatasetGraphMapLink(copy(stored.getDefaultGraph()));
          stored
              .listGraphNodes()
              .forEachRemaining(name -> copy.addGraph(name, copy(stored.getGraph(name))));
          return copy;
        });
  }

  private static Graph copy(Graph stored) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    copy.getPrefixMapping().setNsPrefixes(stored.getPrefixMapping());
    stored.find().forEachRemaining(copy::add);
    return copy;
  }
}
