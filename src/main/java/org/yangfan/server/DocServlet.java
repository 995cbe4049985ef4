package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;
import org.yangfan.store.Generation;

/**
 * {@code /doc/**}: what is known of the thing of the same path below {@code id/}, as RDF, in the
 * syntax that the path's ending or {@code Accept} names.
 */
final class DocServlet extends HttpServlet {
  static final String PATH = "/doc/";
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;

  DocServlet(CurrentGeneration current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      String path = IriPath.after(PATH, request);
      String ending = Rdf.ending(path);
      String name = path.substring(0, path.length() - ending.length());
      Model known = known(generation, name);
      if (known.isEmpty()) {
        response.sendError(
            HttpServletResponse.SC_NOT_FOUND, "nothing is known of id/%s".formatted(name));
      } else {
        response.addHeader(
            "Link",
            "<%s>; rel=\"describedby\"; type=\"text/html\""
                .formatted(Visits.ascii("/page/" + name)));
        send(known, ending, generation.id(), request, response);
      }
    } catch (BadRequestException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  private static Model known(Generation generation, String name) {
    String iri = generation.manifest().base() + "id/" + name;
    return Txn.calculateRead(
        generation.dataset(), () -> Description.of(iri, generation.dataset().getDefaultModel()));
  }

  /** {@code ending} is empty where the path names no syntax. */
  private static void send(
      Model known,
      String ending,
      String generation,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String accept = ending.isEmpty() ? String.valueOf(request.getHeader("Accept")) : "";
    String tag = EntityTag.of(generation, request.getRequestURI(), accept);
    if (!EntityTag.unchanged(tag, request, response)) {
      Rdf.send(known, ending, request, response);
    }
  }
}
