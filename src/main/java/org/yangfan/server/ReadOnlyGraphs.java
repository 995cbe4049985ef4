package org.yangfan.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.yangfan.store.Generation;

/**
 * {@code /data}: the SPARQL 1.1 Graph Store HTTP Protocol, reading only. {@code ?graph=} names a
 * graph; {@code ?default}, or nothing, is the default graph, the union of all.
 */
final class ReadOnlyGraphs extends GenerationServlet {
  private static final long serialVersionUID = 1L;
  private static final String GRAPH = "graph";
  private static final String DEFAULT = "default";
  private static final String LIST = "SELECT DISTINCT ?g { GRAPH ?g {} }";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  ReadOnlyGraphs(CurrentGeneration current) {
    super(current);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod())) {
      super.service(request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
      response.setHeader("Connection", "close"); // what the client sends is not read
      throw Refusal.onlyRead("GET, HEAD");
    }
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String graph = graph(Visits.parameters(request));
    Dataset data = generation.dataset();
    data.begin(ReadWrite.READ);
    try {
      send(model(graph, data), generation.id() + graph, request, response);
    } finally {
      data.end();
    }
  }

  /** The IRI of the graph that is asked for; empty for the default one. */
  private static String graph(Map<String, String> parameters) {
    String graph = parameters.get(GRAPH);
    if (graph != null && parameters.containsKey(DEFAULT)) {
      throw Refusal.badRequest("graph-or-default");
    }
    if (graph != null && graph.isBlank()) {
      throw Refusal.badRequest("graph-empty");
    }
    return graph == null ? "" : graph;
  }

  private static Model model(String graph, Dataset data) {
    if (graph.isEmpty()) {
      return data.getDefaultModel();
    }
    if (!data.containsNamedModel(graph)) {
      throw Refusal.notFound("graph-unknown", "graph", graph, "query", LIST);
    }
    return data.getNamedModel(graph);
  }

  private static void send(
      Model graph, String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Links.ofData(request, response);
    Rdf syntax = Rdf.of(request, response);
    if (!EntityTag.unchanged(EntityTag.of(name, syntax.ending()), request, response)) {
      syntax.sendLong(graph, response);
    }
  }
}
