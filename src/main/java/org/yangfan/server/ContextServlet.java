package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.yangfan.dump.DumpFormat;
import org.yangfan.store.Generation;

/**
 * {@code /context.jsonld}: the JSON-LD context of the ontology's terms, the one that dumps carry;
 * below the base of the data it is the published one.
 */
final class ContextServlet extends GenerationServlet {
  static final String PATH = "/context.jsonld";
  private static final long serialVersionUID = 1L;

  ContextServlet(CurrentGeneration current) {
    super(current);
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Links.ofData(request, response);
    if (!EntityTag.unchanged(EntityTag.of(generation.id(), PATH), request, response)) {
      DatasetGraph ontology =
          DatasetGraphFactory.wrap(NamedGraph.of(generation, "ontology").getGraph());
      response.setContentType(Rdf.JSON_LD.mediaType());
      DumpFormat.CONTEXT.write(ontology, response.getOutputStream());
    }
  }
}
