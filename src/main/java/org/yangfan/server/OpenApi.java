package org.yangfan.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.query.Parameter;
import org.yangfan.query.ParameterType;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;

/** OpenAPI 3.1 of the server, made from the saved queries. */
final class OpenApi {
  private static final List<String> FORMATS = List.of("json", "csv", "tsv", "xml", "ttl", "table");
  private static final Map<ParameterType, String> FORMS =
      Map.of(
          ParameterType.IRI, "iri-reference",
          ParameterType.DATE, "date");

  private OpenApi() {}

  /** The description of the server at {@code root}. */
  static Map<String, Object> of(String root, String generation, SavedQueries queries) {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put(
        "/api/queries", path("listQueries", "All saved queries", List.of(), "application/json"));
    queries.all().forEach(query -> paths.put("/api/queries/" + query.name(), answer(query)));
    paths.put(
        "/sparql",
        path(
            "sparql",
            "SPARQL 1.1 query",
            List.of(parameter("query", "a query", true, schema("string", null), null)),
            "application/sparql-results+json"));
    paths.put(
        "/search",
        path(
            "search",
            "Full text, Chinese and English",
            List.of(
                parameter("q", "words", true, schema("string", null), "5G"),
                parameter("kind", "local name of a class", false, schema("string", null), null)),
            "application/json"));
    paths.put("/health", path("health", "What is served", List.of(), "application/json"));
    Map<String, Object> api = new LinkedHashMap<>();
    api.put("openapi", "3.1.0");
    api.put("info", info(generation));
    api.put("servers", List.of(Map.of("url", root)));
    api.put("paths", paths);
    return api;
  }

  private static Map<String, Object> info(String generation) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Yangfan: the knowledge graph of China's 5G policy");
    info.put("version", generation);
    info.put(
        "license",
        ordered("name", "CC BY 4.0", "url", "https://creativecommons.org/licenses/by/4.0/"));
    return info;
  }

  private static Map<String, Object> answer(SavedQuery query) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    query.header().params().forEach((name, declared) -> parameters.add(of(name, declared)));
    Map<String, Object> formats = schema("string", null);
    formats.put("enum", FORMATS);
    parameters.add(parameter("format", "of the answer, before Accept", false, formats, "json"));
    parameters.add(parameter("limit", "rows at most", false, schema("integer", null), null));
    return path(
        query.name(), query.header().title().en(), parameters, "application/sparql-results+json");
  }

  private static Map<String, Object> of(String name, Parameter declared) {
    String type =
        switch (declared.type()) {
          case INTEGER -> "integer";
          case DECIMAL -> "number";
          default -> "string";
        };
    Map<String, Object> schema = schema(type, FORMS.get(declared.type()));
    if (declared.defaultValue() != null) {
      schema.put("default", declared.defaultValue());
    }
    String label = declared.label() == null ? name : declared.label().en();
    return parameter(
        name,
        label + ": " + declared.type().expected(),
        declared.required(),
        schema,
        declared.example());
  }

  private static Map<String, Object> parameter(
      String name,
      String description,
      boolean required,
      Map<String, Object> schema,
      String example) {
    Map<String, Object> parameter =
        ordered("name", name, "in", "query", "description", description);
    parameter.put("required", required);
    parameter.put("schema", schema);
    if (example != null) {
      parameter.put("example", example);
    }
    return parameter;
  }

  private static Map<String, Object> path(
      String id, String summary, List<Map<String, Object>> parameters, String type) {
    Map<String, Object> get = ordered("operationId", id, "summary", summary);
    get.put("parameters", parameters);
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", ordered("description", "the answer", "content", Map.of(type, Map.of())));
    responses.put(
        "default",
        ordered(
            "description",
            "a problem that says what to change",
            "content",
            Map.of(Problem.MEDIA_TYPE, Map.of())));
    get.put("responses", responses);
    return ordered("get", get);
  }

  private static Map<String, Object> schema(String type, String format) {
    Map<String, Object> schema = ordered("type", type);
    if (format != null) {
      schema.put("format", format);
    }
    return schema;
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
