package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.yangfan.store.Generation;

/**
 * {@code /.well-known/void} and {@code /.well-known/sparql-examples}: what the generation says of
 * itself in its graph {@code description}, and of that the saved queries; with the addresses of
 * this server.
 */
final class WellKnownServlet extends HttpServlet {
  static final String PATH = "/.well-known/";
  private static final long serialVersionUID = 1L;

  /**
   * For reading; the generation's own prefixes are for what it holds, not for what describes it.
   */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "void", "http://rdfs.org/ns/void#",
          "dcat", "http://www.w3.org/ns/dcat#",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "schema", "https://schema.org/",
          "sh", "http://www.w3.org/ns/shacl#");

  /** The saved queries and the prefixes that they are declared with, without the dataset's rest. */
  private static final String EXAMPLES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      CONSTRUCT { ?thing ?property ?value }
      WHERE {
        { ?thing a sh:SPARQLExecutable }
        UNION
        { [] a sh:SPARQLExecutable ; sh:prefixes/sh:declare ?thing }
        UNION
        { [] a sh:SPARQLExecutable ; sh:prefixes ?thing BIND(sh:declare AS ?property) }
        ?thing ?property ?value .
      }
      """;

  private final transient CurrentGeneration current;

  WellKnownServlet(CurrentGeneration current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      String name = request.getRequestURI().substring(PATH.length());
      if (name.equals("void")) {
        send(description(generation, request), generation, request, response);
      } else if (name.equals("sparql-examples")) {
        send(examples(description(generation, request)), generation, request, response);
      } else {
        throw Refusal.notFound("well-known-unknown");
      }
    }
  }

  private static Model description(Generation generation, HttpServletRequest request) {
    Model description = NamedGraph.of(generation, "description");
    description.setNsPrefixes(PREFIXES);
    ServedAddresses.put(description, generation.manifest().base(), Visits.root(request));
    return description;
  }

  private static Model examples(Model description) {
    try (QueryExecution query = QueryExecution.create(EXAMPLES, description)) {
      Model examples = query.execConstruct();
      examples.setNsPrefixes(description);
      return examples;
    }
  }

  private static void send(
      Model model, Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (model.isEmpty()) {
      throw Refusal.notFound("description-missing");
    }
    Rdf syntax = Rdf.of(request, response);
    String tag = EntityTag.of(generation.id(), request.getRequestURL().toString(), syntax.ending());
    if (!EntityTag.unchanged(tag, request, response)) {
      syntax.send(model, response);
    }
  }
}
