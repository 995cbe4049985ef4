package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangfan.store.Generation;

/** {@code /health}: whether the server answers, and from what. */
final class HealthServlet extends GenerationServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();

  HealthServlet(CurrentGeneration current) {
    super(current);
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(Headers.JSON);
    JSON.writeValue(
        response.getOutputStream(),
        new Health("ok", generation.id(), generation.manifest().triples()));
  }

  private record Health(String status, String generation, long triples) {}
}
