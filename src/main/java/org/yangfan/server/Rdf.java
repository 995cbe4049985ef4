package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** RDF over HTTP: which syntax a client wants, and sending it. */
final class Rdf {
  /** In the order of our preference. */
  private static final Map<String, Lang> SYNTAXES = syntaxes();

  private static final Map<String, Lang> ENDINGS =
      Map.of(
          ".ttl", Lang.TURTLE, ".nt", Lang.NTRIPLES, ".rdf", Lang.RDFXML, ".jsonld", Lang.JSONLD);

  private Rdf() {}

  /** The endings that name a syntax. */
  static Set<String> endings() {
    return ENDINGS.keySet();
  }

  /** The ending of {@code path} that names a syntax; empty for none. */
  static String ending(String path) {
    return ENDINGS.keySet().stream().filter(path::endsWith).findFirst().orElse("");
  }

  /**
   * Sends {@code model} in the syntax of {@code ending} or, where that is empty, in the one that
   * the request accepts, or 406.
   */
  static void send(
      Model model, String ending, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (ending.isEmpty()) {
      send(model, request, response);
    } else {
      send(model, ENDINGS.get(ending), response);
    }
  }

  private static Map<String, Lang> syntaxes() {
    Map<String, Lang> syntaxes = new LinkedHashMap<>();
    for (Lang lang : List.of(Lang.TURTLE, Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML)) {
      syntaxes.put(lang.getHeaderString(), lang);
    }
    return syntaxes;
  }

  /** The media types that can be sent, the preferred one first. */
  static List<String> mediaTypes() {
    return List.copyOf(SYNTAXES.keySet());
  }

  /** Sends {@code model} in the syntax that the request accepts, or 406. */
  static void send(Model model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<String> type = Accepted.of(request, mediaTypes());
    if (type.isPresent()) {
      send(model, SYNTAXES.get(type.get()), response);
    } else {
      response.sendError(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "ask for one of " + String.join(", ", mediaTypes()));
    }
  }

  private static void send(Model model, Lang syntax, HttpServletResponse response)
      throws IOException {
    response.setContentType(syntax.getHeaderString());
    response.setCharacterEncoding("UTF-8");
    RDFDataMgr.write(response.getOutputStream(), model, syntax);
  }
}
