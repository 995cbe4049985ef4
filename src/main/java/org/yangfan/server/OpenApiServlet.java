package org.yangfan.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Generation;

/** {@code /api/openapi.json}: OpenAPI 3.1 of everything that programs can ask. */
final class OpenApiServlet extends GenerationServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private final transient SavedQueries queries;
  private transient volatile Made last;

  OpenApiServlet(CurrentGeneration current, SavedQueries queries) {
    super(current);
    this.queries = queries;
  }

  /** What was made for one generation and one name of the server. */
  private record Made(String generation, String root, String json) {}

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Texts.send(api(generation, Visits.root(request)), Headers.JSON, request, response);
  }

  private String api(Generation generation, String root) {
    Made known = last;
    if (known == null || !known.generation.equals(generation.id()) || !known.root.equals(root)) {
      Dataset data = generation.dataset();
      OpenApi api = new OpenApi(queries, data, generation.id());
      known = new Made(generation.id(), root, Txn.calculateRead(data, () -> json(api.of(root))));
      last = known;
    }
    return known.json;
  }

  private static String json(Object api) {
    try {
      return JSON.writeValueAsString(api);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an OpenAPI document is plain data", e);
    }
  }
}
