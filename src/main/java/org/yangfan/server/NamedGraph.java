package org.yangfan.server;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.yangfan.store.Generation;

/** A named graph of a generation, copied out of it. */
final class NamedGraph {
  private NamedGraph() {}

  /**
   * The graph {@code name}, with the prefixes of the generation; empty where there is none.
   *
   * @param name what follows {@code graph/} in its IRI
   */
  static Model of(Generation generation, String name) {
    Dataset data = generation.dataset();
    String iri = generation.manifest().base() + "graph/" + name;
    return Txn.calculateRead(
        data,
        () -> {
          Model copy = ModelFactory.createDefaultModel().add(data.getNamedModel(iri));
          copy.setNsPrefixes(data.getDefaultModel().getNsPrefixMap());
          return copy;
        });
  }
}
