package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OWL2;
import org.yangfan.store.Generation;

/**
 * {@code /ontology} and below it its version ({@code /ontology/0.1.0}): the terms of the graph, as
 * a page or as RDF.
 */
final class OntologyServlet extends GenerationServlet {
  static final String PATH = "/ontology";
  private static final String VERSIONS = PATH + "/";
  private static final String PAGE = "text/html";
  private static final long serialVersionUID = 1L;
  private final PageServlet pages;

  OntologyServlet(CurrentGeneration current, PageServlet pages) {
    super(current);
    this.pages = pages;
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refuseOtherVersions(generation, request.getRequestURI());
    if (isPage(request)) {
      pages.get(generation, request, response);
      return;
    }
    Links.ofOntology(request, response);
    Rdf syntax = Rdf.of(request, response);
    String tag = EntityTag.of(generation.id(), PATH, syntax.ending());
    if (!EntityTag.unchanged(tag, request, response)) {
      syntax.send(NamedGraph.of(generation, "ontology"), response);
    }
  }

  /** Of the versions of the ontology, the one that is loaded is here (OWL 2, section 3.3). */
  private static void refuseOtherVersions(Generation generation, String path) {
    if (!path.startsWith(VERSIONS)) {
      return;
    }
    String ending = Rdf.ending(path).map(Rdf::ending).orElse("");
    String version = path.substring(VERSIONS.length(), path.length() - ending.length());
    String loaded = version(generation);
    if (!version.equals(loaded)) {
      String current = loaded.isEmpty() ? PATH : VERSIONS + loaded;
      throw Refusal.notFound("version-unknown", "version", version, "current", current);
    }
  }

  /** What follows {@link #VERSIONS} in the version's IRI; empty where the ontology has none. */
  private static String version(Generation generation) {
    Model ontology = NamedGraph.of(generation, "ontology");
    return ontology.listObjectsOfProperty(OWL2.versionIRI).toList().stream()
        .map(RDFNode::toString)
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .findFirst()
        .orElse("");
  }

  private static boolean isPage(HttpServletRequest request) {
    List<String> offers = new ArrayList<>(Rdf.mediaTypes());
    offers.add(PAGE);
    return request.getParameter("format") == null
        && Rdf.ending(request.getRequestURI()).isEmpty()
        && Accepted.required(request, offers).equals(PAGE);
  }
}
