package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.store.Generation;

/** {@code /ontology}: the terms of the graph, as a page or as RDF. */
final class OntologyServlet extends HttpServlet {
  static final String PATH = "/ontology";
  private static final String PAGE = "text/html";
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;
  private final PageServlet pages;

  OntologyServlet(CurrentGeneration current, PageServlet pages) {
    this.current = current;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String ending = Rdf.ending(request.getRequestURI());
    List<String> offers = new ArrayList<>(Rdf.mediaTypes());
    offers.add(PAGE);
    Optional<String> type = Accepted.of(request, offers);
    if (ending.isEmpty() && type.filter(PAGE::equals).isPresent()) {
      pages.doGet(request, response);
      return;
    }
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      String accept = String.valueOf(request.getHeader("Accept"));
      String tag = EntityTag.of(generation.id(), request.getRequestURI(), accept);
      if (!EntityTag.unchanged(tag, request, response)) {
        Rdf.send(NamedGraph.of(generation, "ontology"), ending, request, response);
      }
    }
  }
}
