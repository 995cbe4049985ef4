package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.GSP_R;

/** {@code /data}: the SPARQL 1.1 Graph Store HTTP Protocol, reading only. */
final class ReadOnlyGraphs extends GraphServlet {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  ReadOnlyGraphs(CurrentGeneration current) {
    super(
        current,
        Endpoint.create()
            .operation(Operation.GSP_R)
            .endpointName("data")
            .processor(new GSP_R())
            .build());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (READING.contains(request.getMethod())) {
      super.service(request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
      response.setHeader("Connection", "close"); // what the client sends is not read
      response.sendError(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          "the graph is only read here: use GET or HEAD");
    }
  }
}
