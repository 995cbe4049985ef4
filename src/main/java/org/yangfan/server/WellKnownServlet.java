package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.yangfan.store.Generation;

/**
 * {@code /.well-known/void} and {@code /.well-known/sparql-examples}: what the generation says of
 * itself, and of that the saved queries.
 */
final class WellKnownServlet extends GenerationServlet {
  static final String PATH = "/.well-known/";
  private static final long serialVersionUID = 1L;

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

  private final transient ServedDescription description;

  WellKnownServlet(CurrentGeneration current, ServedDescription description) {
    super(current);
    this.description = description;
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().substring(PATH.length());
    if (name.equals("void")) {
      Model model = description.complete(generation, Visits.root(request));
      send(model, generation, request, response);
    } else if (name.equals("sparql-examples")) {
      Model model = examples(description.atOnce(generation, Visits.root(request)));
      send(model, generation, request, response);
    } else {
      throw Refusal.notFound("well-known-unknown");
    }
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
    Links.ofDescription(request, response);
    Rdf syntax = Rdf.of(request, response);
    String tag =
        EntityTag.of(
            generation.id(),
            request.getRequestURL().toString(),
            syntax.ending(),
            Long.toString(model.size()));
    if (!EntityTag.unchanged(tag, request, response)) {
      syntax.send(model, response);
    }
  }
}
