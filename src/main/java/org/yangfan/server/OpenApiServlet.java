package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Generation;

/** {@code /api/openapi.json}: OpenAPI 3.1 of everything that programs can ask. */
final class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private final transient CurrentGeneration current;
  private final transient SavedQueries queries;

  OpenApiServlet(CurrentGeneration current, SavedQueries queries) {
    this.current = current;
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      byte[] api =
          JSON.writeValueAsBytes(OpenApi.of(Visits.root(request), generation.id(), queries));
      String tag = EntityTag.of(new String(api, StandardCharsets.UTF_8));
      if (!EntityTag.unchanged(tag, request, response)) {
        response.setContentType(Headers.JSON);
        response.getOutputStream().write(api);
      }
    }
  }
}
