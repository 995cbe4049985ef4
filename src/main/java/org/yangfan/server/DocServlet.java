package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;
import org.yangfan.store.Generation;

/**
 * {@code /doc/**}: what is known of the thing of the same path below {@code id/}, as RDF, in the
 * syntax that the path's ending, {@code format=} or {@code Accept} names.
 */
final class DocServlet extends GenerationServlet {
  static final String PATH = "/doc/";
  private static final long serialVersionUID = 1L;
  private final transient ServedDescription description;

  DocServlet(CurrentGeneration current, ServedDescription description) {
    super(current);
    this.description = description;
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = IriPath.after(PATH, request);
    String name =
        path.substring(0, path.length() - Rdf.ending(path).map(Rdf::ending).orElse("").length());
    Model known = known(generation, name, request);
    if (known.isEmpty()) {
      throw new Things(generation).missing(name);
    }
    Rdf syntax = Rdf.of(request, response);
    Links.ofDocument(name, generation.manifest().base(), syntax, request, response);
    String tag =
        EntityTag.of(
            generation.id(),
            request.getRequestURL().toString(),
            syntax.ending(),
            Long.toString(known.size()));
    if (!EntityTag.unchanged(tag, request, response)) {
      syntax.send(known, response);
    }
  }

  private Model known(Generation generation, String name, HttpServletRequest request) {
    String iri = generation.manifest().base() + "id/" + name;
    if (ServedDescription.has(name)) {
      return Description.of(iri, description.complete(generation, Visits.root(request)));
    }
    return Txn.calculateRead(
        generation.dataset(), () -> Description.of(iri, generation.dataset().getDefaultModel()));
  }
}
