package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    if (isPage(request)) {
      pages.doGet(request, response);
      return;
    }
    try (Generation generation = current.take(request)) {
      response.setHeader(Headers.GENERATION, generation.id());
      Rdf syntax = Rdf.of(request, response);
      String tag = EntityTag.of(generation.id(), PATH, syntax.ending());
      if (!EntityTag.unchanged(tag, request, response)) {
        syntax.send(NamedGraph.of(generation, "ontology"), response);
      }
    }
  }

  private static boolean isPage(HttpServletRequest request) {
    List<String> offers = new ArrayList<>(Rdf.mediaTypes());
    offers.add(PAGE);
    return request.getParameter("format") == null
        && Rdf.ending(request.getRequestURI()).isEmpty()
        && Accepted.required(request, offers).equals(PAGE);
  }
}
