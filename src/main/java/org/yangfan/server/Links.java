package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.yangfan.page.Frame;

/** Link headers (RFC 8288): what else there is about what is sent. */
final class Links {
  private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  private Links() {}

  /** Of a page that can be had in other forms too. */
  static void ofPage(
      List<Frame.Alternate> alternates, HttpServletRequest request, HttpServletResponse response) {
    common(request.getRequestURL().toString(), response);
    alternates.forEach(each -> alternate(each.href(), each.type(), response));
  }

  /** Of what is known of the thing {@code name} in {@code syntax}. */
  static void ofDocument(
      String name,
      String base,
      Rdf syntax,
      HttpServletRequest request,
      HttpServletResponse response) {
    String root = Visits.root(request);
    common(root + "doc/" + name, response);
    add(base + "id/" + name, "describes", response);
    alternate("/page/" + name, "text/html", response);
    for (Rdf other : Rdf.values()) {
      if (other != syntax) {
        alternate("/doc/" + name + other.ending(), other.mediaType(), response);
      }
    }
  }

  /** Of data that can be had in this form alone. */
  static void ofData(HttpServletRequest request, HttpServletResponse response) {
    common(request.getRequestURL().toString(), response);
  }

  /** Of what the dataset says of itself. */
  static void ofDescription(HttpServletRequest request, HttpServletResponse response) {
    ofData(request, response);
    for (Rdf syntax : Rdf.values()) {
      String href = request.getRequestURI() + "?format=" + syntax.ending().substring(1);
      alternate(href, syntax.mediaType(), response);
    }
  }

  /** Of a dump of {@code generation}. */
  static void ofDump(String generation, HttpServletRequest request, HttpServletResponse response) {
    ofData(request, response);
    ofAnswer(generation, request, response);
  }

  /** Of the terms of the graph as RDF. */
  static void ofOntology(HttpServletRequest request, HttpServletResponse response) {
    common(Visits.root(request) + OntologyServlet.PATH.substring(1), response);
    alternate(OntologyServlet.PATH, "text/html", response);
    for (Rdf syntax : Rdf.values()) {
      alternate(OntologyServlet.PATH + syntax.ending(), syntax.mediaType(), response);
    }
  }

  /** Of an answer read from {@code generation}: the same for good, and the same of today. */
  static void ofAnswer(
      String generation, HttpServletRequest request, HttpServletResponse response) {
    add(
        Visits.with(request, Map.of(CurrentGeneration.PARAMETER, generation)),
        "bookmark",
        response);
    if (request.getParameter(CurrentGeneration.PARAMETER) != null) {
      add(Visits.withoutGeneration(request), "latest-version", response);
    }
  }

  /** {@code href} is where {@code relation} leads from what is sent. */
  static void add(String href, String relation, HttpServletResponse response) {
    response.addHeader("Link", "<%s>; rel=\"%s\"".formatted(Visits.ascii(href), relation));
  }

  private static void common(String canonical, HttpServletResponse response) {
    add(LICENSE, "license", response);
    add("/.well-known/void", "describedby", response);
    add(canonical, "canonical", response);
  }

  private static void alternate(String href, String type, HttpServletResponse response) {
    response.addHeader(
        "Link", "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(Visits.ascii(href), type));
  }
}
