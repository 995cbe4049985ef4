package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.servlets.ActionExecLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ActionCategory;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.query.Coverage;
import org.yangfan.store.Generation;

/**
 * One of Fuseki's protocols over the generation that a request names in its address, else the one
 * that is current when it begins.
 */
class GraphServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;
  private final transient Endpoint endpoint;

  GraphServlet(CurrentGeneration current, Endpoint endpoint) {
    this.current = current;
    this.endpoint = endpoint;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take(request)) {
      response.setHeader(Headers.GENERATION, generation.id());
      response.setHeader(Headers.COVERAGE, coverage(generation.dataset()));
      DataService service =
          DataService.newBuilder(generation.datasetGraph()).addEndpoint(endpoint).build();
      service.goActive();
      HttpAction action =
          ActionExecLib.allocHttpAction(
              new DataAccessPoint("/", service),
              Fuseki.actionLog,
              ActionCategory.ACTION,
              request,
              response);
      action.setEndpoint(endpoint);
      ActionExecLib.execAction(action, endpoint.getProcessor());
    }
  }

  /** What the graph knows: which of it an answer names is not looked into here. */
  private static String coverage(Dataset data) {
    return Txn.calculateRead(data, () -> Coverage.of(Set.of(), data).toString());
  }
}
