package org.yangfan.server;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;

/**
 * The addresses of a server in a description: where to ask and where to load are told below the
 * root that it is reached at; names of things stay below the base of the data. What is told with
 * its digest is that of one generation.
 *
 * @param base that the places begin with in the data
 * @param root that they begin with here, ending in a slash
 * @param generation whose description it is
 */
record ServedAddresses(String base, String root, String generation) {
  /** The properties whose values are files with a digest. */
  private static final Set<String> FILES =
      Set.of("http://rdfs.org/ns/void#dataDump", "http://www.w3.org/ns/dcat#downloadURL");

  /** The properties whose values are other places to go to, and not names. */
  private static final Set<String> PLACES =
      Set.of(
          "http://rdfs.org/ns/void#sparqlEndpoint",
          "http://www.w3.org/ns/dcat#accessURL",
          "http://www.w3.org/ns/dcat#endpointURL",
          "http://www.w3.org/ns/dcat#endpointDescription",
          "https://schema.org/target");

  /** Changes {@code description}. */
  void put(Model description) {
    List<Statement> told =
        description
            .listStatements()
            .filterKeep(s -> isOneOf(FILES, s) || isOneOf(PLACES, s))
            .filterKeep(s -> s.getObject().isURIResource())
            .filterKeep(s -> s.getResource().getURI().startsWith(base))
            .toList();
    for (Statement statement : told) {
      String rest = statement.getResource().getURI().substring(base.length());
      String pin =
          isOneOf(FILES, statement) ? "?" + CurrentGeneration.PARAMETER + "=" + generation : "";
      statement.changeObject(description.createResource(root + rest + pin));
    }
  }

  private static boolean isOneOf(Set<String> properties, Statement statement) {
    return properties.contains(statement.getPredicate().getURI());
  }
}
