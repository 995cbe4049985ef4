package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.yangfan.store.Generation;

/**
 * {@code /sparql}: the SPARQL 1.1 Protocol for queries by Fuseki, and where there is no query the
 * description of the service (SPARQL 1.1 Service Description, section 2).
 */
final class SparqlServlet extends GraphServlet {
  static final String PATH = "/sparql";
  private static final long serialVersionUID = 1L;
  private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");
  private final transient CurrentGeneration current;

  SparqlServlet(CurrentGeneration current, Settings settings) {
    super(current, endpoint(settings));
    this.current = current;
  }

  private static Endpoint endpoint(Settings settings) {
    Context limits = new Context();
    limits.set(ARQ.httpServiceAllowed, false);
    limits.set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
    return Endpoint.create()
        .operation(Operation.Query)
        .endpointName("sparql")
        .processor(new BoundedQuery(settings.timeout()))
        .context(limits)
        .build();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", METHODS));
    }
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reads) {
      super.service(request, response);
    } else if (request.getParameter("query") != null) {
      super.service(asGet(request), response);
    } else if (request.getParameter("update") != null) {
      throw Refusal.badRequest("update-refused");
    } else {
      describe(request, response);
    }
  }

  private void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take(request)) {
      response.setHeader(Headers.GENERATION, generation.id());
      String url = request.getRequestURL().toString();
      Rdf.of(request, response).send(ServiceDescription.of(url, generation.manifest()), response);
    }
  }

  /** Fuseki knows no HEAD; Jetty leaves out the body of the answer to one. */
  private static HttpServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
