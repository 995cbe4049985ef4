package org.yangfan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;

/** The resources of a graph that a parameter can stand for. */
final class Choices {
  private static final String MEMBERS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?member { ?kind rdfs:subClassOf* ?class . ?member a ?kind }
      ORDER BY ?member
      """;

  private static final Query MEMBER =
      QueryFactory.create(
          """
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          ASK { ?member a ?kind . ?kind rdfs:subClassOf* ?class }
          """);

  private static final String LABELLED =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?thing { ?thing rdfs:label ?label } ORDER BY ?thing LIMIT 1
      """;
  private static final String COUNTRY = "https://w3id.org/yangfan/ontology#Country";

  private final Dataset data;
  private final PrefixMapping prefixes;

  Choices(Dataset data, PrefixMapping prefixes) {
    this.data = data;
    this.prefixes = prefixes;
  }

  /** Those that the parameter's own query lists; else all of its class; else none. */
  List<String> offered(Parameter declared) {
    if (declared.values() != null) {
      List<String> listed =
          iris(
              QueryExecution.dataset(data)
                  .query(QueryText.choices(prefixes, declared.values()))
                  .build());
      if (!listed.isEmpty()) {
        return listed;
      }
    }
    return declared.className() == null ? List.of() : members(declared.className());
  }

  /** All resources of the class that has this prefixed name or IRI, or of a class below it. */
  List<String> members(String className) {
    return iris(
        QueryExecution.dataset(data).query(MEMBERS).substitution("class", type(className)).build());
  }

  /** Whether {@code iri} is one of {@link #members}; without listing them. */
  boolean isMember(String iri, String className) {
    try (QueryExecution question =
        QueryExecution.dataset(data)
            .query(MEMBER)
            .substitution("member", ResourceFactory.createResource(iri))
            .substitution("class", type(className))
            .build()) {
      return question.execAsk();
    }
  }

  private RDFNode type(String className) {
    return ResourceFactory.createResource(prefixes.expandPrefix(className));
  }

  /** What the IRIs of this graph begin with, read off its country; else the project's own. */
  String base() {
    return members(COUNTRY).stream()
        .filter(iri -> iri.contains("id/region/"))
        .map(iri -> iri.substring(0, iri.indexOf("id/region/")))
        .findFirst()
        .orElse(QueryText.BASE);
  }

  /** Whether the graph says anything of {@code iri}. */
  boolean exists(String iri) {
    return data.asDatasetGraph().contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  /** Any resource with a label; empty in a graph without. */
  Optional<String> any() {
    return iris(QueryExecution.dataset(data).query(LABELLED).build()).stream().findFirst();
  }

  /** The IRIs in the first column of an answer. */
  private static List<String> iris(QueryExecution question) {
    List<String> iris = new ArrayList<>();
    try (QueryExecution execution = question) {
      ResultSet rows = execution.execSelect();
      String first = rows.getResultVars().get(0);
      while (rows.hasNext()) {
        RDFNode node = rows.next().get(first);
        if (node != null && node.isURIResource()) {
          iris.add(node.asResource().getURI());
        }
      }
    }
    return iris;
  }
}
