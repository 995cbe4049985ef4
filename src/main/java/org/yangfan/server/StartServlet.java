package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /}: the start page; every path that nothing else answers is unknown. */
final class StartServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final PageServlet start;

  StartServlet(PageServlet start) {
    this.start = start;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getRequestURI().equals("/")) {
      throw Refusal.notFound("path-unknown", "path", request.getRequestURI());
    }
    start.doGet(request, response);
  }
}
