package org.yangfan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;

/** The resources of a graph by what people call them: an IRI, or the end of one. */
final class Resources {
  private static final String IDS = "https://w3id.org/yangfan/id/";

  /** RFC 3987 leaves these out of IRIs; so nothing that is pasted can end one. */
  private static final Pattern NOT_IN_AN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final String MEMBERS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?resource { ?kind rdfs:subClassOf* ?class . ?resource a ?kind FILTER isIRI(?resource) }
      ORDER BY ?resource
      """;

  private final Dataset data;
  private final PrefixMapping prefixes;

  Resources(Dataset data, PrefixMapping prefixes) {
    this.data = data;
    this.prefixes = prefixes;
  }

  /**
   * The resource that {@code value} names: an IRI, bare or in angle brackets, a prefixed name, or
   * the last segments of the IRI of a member of the parameter's class.
   *
   * @throws ParameterException where it names none, or several
   */
  Node find(String name, Parameter declared, String value) {
    String text = value.matches("<.*>") ? value.substring(1, value.length() - 1) : value;
    if (NOT_IN_AN_IRI.matcher(text).find()) {
      throw new ParameterException(
          "parameter '%s': '%s' is not an IRI or its last segment; for example %s=%s"
              .formatted(name, value, name, example(declared)));
    }
    List<String> found =
        ABSOLUTE.matcher(text).matches() ? exact(declared, text) : ending(declared, text);
    if (found.isEmpty()) {
      throw new ParameterException(
          "parameter '%s': '%s' names no %s of this graph; for example %s=%s; list all with: %s"
              .formatted(name, value, kind(declared), name, example(declared), listing(declared)));
    }
    if (found.size() > 1) {
      throw new ParameterException(
          "parameter '%s': '%s' could be any of %s; give the IRI".formatted(name, value, found));
    }
    return NodeFactory.createURI(found.get(0));
  }

  /** The last segment of one resource that fits; "…" in a graph without any. */
  String example(Parameter declared) {
    if (declared.className() == null) {
      return IDS + "…";
    }
    return members(declared).stream()
        .findFirst()
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .orElse("…");
  }

  private List<String> exact(Parameter declared, String text) {
    String iri = prefixes.expandPrefix(text);
    boolean known = declared.className() == null ? exists(iri) : members(declared).contains(iri);
    return known ? List.of(iri) : List.of();
  }

  private List<String> ending(Parameter declared, String text) {
    if (declared.className() == null) {
      return exists(IDS + text) ? List.of(IDS + text) : List.of();
    }
    return members(declared).stream().filter(iri -> iri.endsWith("/" + text)).toList();
  }

  private boolean exists(String iri) {
    return data.asDatasetGraph().contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  private List<String> members(Parameter declared) {
    RDFNode type = ResourceFactory.createResource(prefixes.expandPrefix(declared.className()));
    List<String> members = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.dataset(data).query(MEMBERS).substitution("class", type).build()) {
      execution
          .execSelect()
          .forEachRemaining(
              (QuerySolution row) -> members.add(row.getResource("resource").getURI()));
    }
    return members;
  }

  private static String kind(Parameter declared) {
    return declared.className() == null ? "resource" : declared.className();
  }

  private static String listing(Parameter declared) {
    if (declared.values() != null) {
      return declared.values().strip().replaceAll("\\s+", " ");
    }
    return declared.className() == null
        ? "SELECT DISTINCT ?s { ?s ?p ?o }"
        : "SELECT ?x { ?x a/rdfs:subClassOf* %s }".formatted(declared.className());
  }
}
