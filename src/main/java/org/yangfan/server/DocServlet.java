package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.system.Txn;
import org.yangfan.store.Generation;

/**
 * {@code /doc/**}: what is known of the thing of the same path below {@code id/}, as RDF, in the
 * syntax that the path's ending or {@code Accept} names.
 */
final class DocServlet extends HttpServlet {
  static final String PATH = "/doc/";
  private static final long serialVersionUID = 1L;
  private static final Map<String, Lang> ENDINGS =
      Map.of(
          ".ttl", Lang.TURTLE, ".nt", Lang.NTRIPLES, ".rdf", Lang.RDFXML, ".jsonld", Lang.JSONLD);
  private final transient CurrentGeneration current;

  DocServlet(CurrentGeneration current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    String ending = ENDINGS.keySet().stream().filter(path::endsWith).findFirst().orElse("");
    String name = path.substring(0, path.length() - ending.length());
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      Model known = known(generation, name);
      if (known.isEmpty()) {
        response.sendError(
            HttpServletResponse.SC_NOT_FOUND, "nothing is known of id/%s".formatted(name));
      } else {
        send(known, ENDINGS.get(ending), generation.id(), request, response);
      }
    }
  }

  private static Model known(Generation generation, String name) {
    String iri = generation.manifest().base() + "id/" + name;
    return Txn.calculateRead(
        generation.dataset(), () -> Description.of(iri, generation.dataset().getDefaultModel()));
  }

  /** {@code syntax} is null where the path names none. */
  private static void send(
      Model known,
      Lang syntax,
      String generation,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    String tag = EntityTag.of(generation, request.getRequestURI(), syntax == null ? accept : "");
    if (EntityTag.unchanged(tag, request, response)) {
      return;
    }
    if (syntax == null) {
      Rdf.send(known, request, response);
    } else {
      Rdf.send(known, syntax, response);
    }
  }
}
