package org.yangfan.server;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/**
 * A description with the addresses of the server that sends it: where to ask and where to load are
 * told below the root that it is reached at; names of things stay below the base of the data.
 */
final class ServedAddresses {
  /** The properties whose values are places to go to, and not names. */
  private static final Set<String> PLACES =
      Set.of(
          "http://rdfs.org/ns/void#sparqlEndpoint",
          "http://rdfs.org/ns/void#dataDump",
          "http://www.w3.org/ns/dcat#accessURL",
          "http://www.w3.org/ns/dcat#downloadURL",
          "http://www.w3.org/ns/dcat#endpointURL",
          "http://www.w3.org/ns/dcat#endpointDescription",
          "https://schema.org/target");

  private ServedAddresses() {}

  /**
   * Changes {@code description}.
   *
   * @param base that the places begin with in the data
   * @param root that they begin with here, ending in a slash
   */
  static void put(Model description, String base, String root) {
    List<Statement> told =
        description
            .listStatements()
            .filterKeep(s -> PLACES.contains(s.getPredicate().getURI()))
            .filterKeep(s -> s.getObject().isURIResource())
            .filterKeep(s -> s.getResource().getURI().startsWith(base))
            .toList();
    for (Statement statement : told) {
      String rest = statement.getResource().getURI().substring(base.length());
      Resource here = description.createResource(root + rest);
      statement.changeObject(here);
    }
  }
}
