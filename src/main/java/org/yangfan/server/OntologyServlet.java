package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.yangfan.store.Generation;

/** {@code /ontology}: the terms of the graph, as RDF. */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;

  OntologyServlet(CurrentGeneration current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      String accept = String.valueOf(request.getHeader("Accept"));
      String tag = EntityTag.of(generation.id(), request.getRequestURI(), accept);
      if (!EntityTag.unchanged(tag, request, response)) {
        Rdf.send(ontology(generation), request, response);
      }
    }
  }

  private static Model ontology(Generation generation) {
    Dataset data = generation.dataset();
    String name = generation.manifest().base() + "graph/ontology";
    return Txn.calculateRead(
        data,
        () -> {
          Model graph = data.getNamedModel(name);
          Model copy = ModelFactory.createDefaultModel().add(graph);
          copy.setNsPrefixes(data.getDefaultModel().getNsPrefixMap());
          return copy;
        });
  }
}
