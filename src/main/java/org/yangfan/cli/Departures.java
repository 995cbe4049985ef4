package org.yangfan.cli;

import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Successors;
import org.yangfan.store.Building;
import org.yangfan.store.Generation;
import org.yangfan.store.Gone;
import org.yangfan.store.Store;

/** What a store had before a load and has not after it. */
final class Departures {
  private Departures() {}

  /** Nothing where the store is empty, or where its IRIs begin otherwise. */
  static Gone from(Store store, Building building, Iris iris) {
    if (store.currentId().isEmpty()) {
      return Gone.NOTHING;
    }
    try (Generation former = store.current()) {
      return former.manifest().base().equals(iris.base())
          ? Txn.calculateRead(
              former.datasetGraph(),
              () -> building.read(now -> between(former, now.asDatasetGraph().getDefaultGraph())))
          : Gone.NOTHING;
    }
  }

  private static Gone between(Generation former, Graph now) {
    String base = former.manifest().base();
    Graph before = former.datasetGraph().getDefaultGraph();
    SortedMap<String, String> went = new Successors(before, now, base).find();
    return former
        .gone()
        .then(went, thing -> now.contains(NodeFactory.createURI(base + thing), Node.ANY, Node.ANY));
  }
}
