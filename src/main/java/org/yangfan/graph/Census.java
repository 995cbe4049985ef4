package org.yangfan.graph;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts what is in a dataset whose default graph is the union of the named ones.
 *
 * @param triples how many in the union
 * @param kinds things by class, of the ontology's classes
 * @param graphs triples by named graph
 */
public record Census(long triples, SortedMap<String, Long> kinds, SortedMap<String, Long> graphs) {

  /** Counts {@code dataset}; within a transaction. */
  public static Census of(DatasetGraph dataset) {
    SortedMap<String, Long> graphs = new TreeMap<>();
    Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(quad -> graphs.merge(quad.getGraph().getURI(), 1L, Long::sum));
    Graph union = dataset.getDefaultGraph();
    SortedMap<String, Long> kinds = new TreeMap<>();
    Iterator<Triple> types = union.find(Node.ANY, RDF.Nodes.type, Node.ANY);
    types.forEachRemaining(triple -> count(triple.getObject(), kinds));
    long triples = 0;
    for (Iterator<Triple> all = union.find(); all.hasNext(); all.next()) {
      triples++;
    }
    return new Census(triples, kinds, graphs);
  }

  /** All things of a class; within a transaction. */
  public static Set<Node> things(DatasetGraph dataset, Node type) {
    Set<Node> things = new HashSet<>();
    dataset
        .getDefaultGraph()
        .find(Node.ANY, RDF.Nodes.type, type)
        .forEachRemaining(triple -> things.add(triple.getSubject()));
    return things;
  }

  private static void count(Node type, SortedMap<String, Long> kinds) {
    if (type.isURI() && type.getURI().startsWith(YF.NS)) {
      kinds.merge(type.getURI().substring(YF.NS.length()), 1L, Long::sum);
    }
  }
}
