package org.yangfan.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Generations of made-up triples, each in two graphs. */
final class TestGenerations {
  private TestGenerations() {}

  static void publish(Store store, String id, int triples) {
    try (Building building = store.begin(id)) {
      building.add(
          out -> {
            for (int i = 0; i < triples; i++) {
              out.quad(quad("a", i));
              out.quad(quad("b", i));
            }
          });
      building.publish(manifest(id, triples));
    }
  }

  static Manifest manifest(String id, int triples) {
    return new Manifest(
        id,
        Instant.EPOCH,
        "test",
        "https://example.org/",
        triples,
        new TreeMap<>(Map.of("Plan", 1L)),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        null);
  }

  static Quad quad(String graph, int n) {
    Node node = NodeFactory.createURI("https://example.org/" + n);
    return Quad.create(
        NodeFactory.createURI("https://example.org/graph/" + graph), node, node, node);
  }

  static void add(DatasetGraph dataset, int n) {
    dataset.add(quad("a", n));
  }

  static long count(Generation generation, String pattern) {
    return Txn.calculateRead(
        generation.dataset(),
        () -> {
          try (QueryExecution query =
              QueryExecution.dataset(generation.dataset())
                  .query("SELECT (COUNT(*) AS ?n) WHERE " + pattern)
                  .build()) {
            return query.execSelect().next().getLiteral("n").getLong();
          }
        });
  }
}
