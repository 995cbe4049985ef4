package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Generation;

/** {@code /.well-known/void} and {@code /.well-known/sparql-examples}: what is here, as RDF. */
final class WellKnownServlet extends HttpServlet {
  static final String PATH = "/.well-known/";
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;
  private final transient SavedQueries queries;

  WellKnownServlet(CurrentGeneration current, SavedQueries queries) {
    this.current = current;
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      String root = Visits.root(request);
      String name = request.getRequestURI().substring(PATH.length());
      if (name.equals("void")) {
        send(VoidDescription.of(root, generation.manifest()), generation, request, response);
      } else if (name.equals("sparql-examples")) {
        send(SparqlExamples.of(root, queries), generation, request, response);
      } else {
        response.sendError(
            HttpServletResponse.SC_NOT_FOUND, "here are only void and sparql-examples");
      }
    }
  }

  private static void send(
      Model model, Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    String tag = EntityTag.of(generation.id(), request.getRequestURL().toString(), accept);
    if (!EntityTag.unchanged(tag, request, response)) {
      Rdf.send(model, request, response);
    }
  }
}
