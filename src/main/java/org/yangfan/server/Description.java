package org.yangfan.server;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;

/** What a graph says of one thing. */
final class Description {
  private Description() {}

  /**
   * Its triples, those of its parts (whose IRIs go on with a hash), and the labels of what they
   * lead to; empty where there are none.
   */
  static Model of(String iri, Model graph) {
    Model known = ModelFactory.createDefaultModel();
    add(graph.getResource(iri), iri + "#", known);
    known.setNsPrefixes(graph.getNsPrefixMap());
    return known;
  }

  private static void add(Resource thing, String parts, Model known) {
    for (Statement statement : thing.listProperties().toList()) {
      known.add(statement);
      RDFNode value = statement.getObject();
      label(value, known);
      if (value.isURIResource() && value.asResource().getURI().startsWith(parts)) {
        known.add(value.asResource().listProperties());
      }
    }
  }

  private static void label(RDFNode node, Model known) {
    if (node.isResource()) {
      Resource thing = node.asResource();
      known.add(thing.listProperties(RDFS.label));
    }
  }
}
