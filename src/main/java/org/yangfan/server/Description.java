package org.yangfan.server;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** What a graph says of one thing. */
final class Description {
  private Description() {}

  /** Its triples, and the labels of what they lead to; empty where there are none. */
  static Model of(String iri, Model graph) {
    Model known = ModelFactory.createDefaultModel();
    graph
        .getResource(iri)
        .listProperties()
        .forEach(
            statement -> {
              known.add(statement);
              label(statement.getObject(), known);
            });
    known.setNsPrefixes(graph.getNsPrefixMap());
    return known;
  }

  private static void label(RDFNode node, Model known) {
    if (node.isResource()) {
      Resource thing = node.asResource();
      known.add(thing.listProperties(RDFS.label));
    }
  }
}
