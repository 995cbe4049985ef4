package org.yangfan.cli;

import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.system.Txn;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Successors;
import org.yangfan.store.Building;
import org.yangfan.store.Generation;
import org.yangfan.store.Gone;
import org.yangfan.store.Store;
import org.yangfan.store.StoreException;

/** What a store had before a load and has not after it. */
final class Departures {
  private Departures() {}

  /**
   * Nothing where the store is empty, or where its IRIs begin otherwise. A store that cannot be
   * read any more is no reason not to load it anew: then {@code warn} hears of it.
   */
  static Gone from(Store store, Building building, Iris iris, Consumer<String> warn) {
    try {
      return store.currentId().isEmpty() ? Gone.NOTHING : between(store, building, iris);
    } catch (StoreException | JenaException e) {
      warn.accept("what is gone since the former load cannot be told: " + e.getMessage());
      return Gone.NOTHING;
    }
  }

  private static Gone between(Store store, Building building, Iris iris) {
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
