package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangfan.store.Generation;

/** A path that is read, and answers from the generation that the request names or the current. */
abstract class GenerationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;

  GenerationServlet(CurrentGeneration current) {
    this.current = current;
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take(request)) {
      response.setHeader(Headers.GENERATION, generation.id());
      get(generation, request, response);
    }
  }

  /** Answers; {@code generation} is not to be closed. */
  abstract void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
