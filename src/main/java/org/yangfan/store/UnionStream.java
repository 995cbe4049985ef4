package org.yangfan.store;

import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads to their named graphs and their triples to the default graph too.
 *
 * <p>A stored union costs room and saves every query the search through all graphs and the removal
 * of duplicates.
 */
final class UnionStream extends StreamRDFBase {
  private final DatasetGraph database;

  UnionStream(DatasetGraph database) {
    this.database = database;
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      throw new IllegalArgumentException("every triple belongs to a named graph: " + quad);
    }
    database.add(quad);
    database.getDefaultGraph().add(quad.asTriple());
  }

  @Override
  public void prefix(String prefix, String iri) {
    database.prefixes().add(prefix, iri);
  }
}
