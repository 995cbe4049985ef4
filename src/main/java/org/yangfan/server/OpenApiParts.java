package org.yangfan.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an OpenAPI document is made of. */
final class OpenApiParts {
  private OpenApiParts() {}

  /** A path that is read, with the media types of its answer. */
  static Map<String, Object> operation(
      String id, String summary, List<Map<String, Object>> parameters, List<String> types) {
    Map<String, Object> content = new LinkedHashMap<>();
    types.forEach(type -> content.put(type, Map.of()));
    Map<String, Object> problem = Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"));
    Map<String, Object> responses =
        ordered(
            "200", ordered("description", "the answer", "content", content),
            "default",
                ordered(
                    "description",
                    "a problem that says what to change",
                    "content",
                    Map.of(Problem.MEDIA_TYPE, problem)));
    return ordered(
        "get",
        ordered(
            "operationId", id,
            "summary", summary,
            "parameters", parameters,
            "responses", responses));
  }

  /**
   * A parameter in the query of an address.
   *
   * @param example null for none
   */
  static Map<String, Object> parameter(
      String name,
      String description,
      boolean required,
      Map<String, Object> schema,
      String example) {
    Map<String, Object> parameter =
        ordered(
            "name", name,
            "in", "query",
            "description", description,
            "required", required,
            "schema", schema);
    if (example != null) {
      parameter.put("example", example);
    }
    return parameter;
  }

  /** A segment of a path. */
  static Map<String, Object> inPath(String name, String description, String example) {
    Map<String, Object> parameter =
        parameter(name, description, true, schema("string", null), example);
    parameter.put("in", "path");
    return parameter;
  }

  /**
   * A type of JSON Schema.
   *
   * @param format null for none
   */
  static Map<String, Object> schema(String type, String format) {
    Map<String, Object> schema = ordered("type", type);
    if (format != null) {
      schema.put("format", format);
    }
    return schema;
  }

  /** Which rows of all that there are. */
  static List<Map<String, Object>> window() {
    return List.of(
        parameter(Windows.LIMIT, "how many rows at most", false, schema("integer", null), "20"),
        parameter(
            Windows.OFFSET, "how many rows to leave out", false, schema("integer", null), "0"));
  }

  /** A problem as RFC 9457 has it. */
  static Map<String, Object> problem() {
    return ordered(
        "type", "object",
        "required", List.of("type", "title", "status", "detail", "code", "parameters"),
        "properties",
            ordered(
                "type", schema("string", "uri-reference"),
                "title", schema("string", null),
                "status", schema("integer", null),
                "detail", schema("string", null),
                "code", schema("string", null),
                "parameters",
                    ordered("type", "object", "additionalProperties", schema("string", null)),
                "replacedBy", schema("string", "iri"),
                "partOf", schema("string", "iri"),
                "latest", schema("string", "uri-reference")));
  }

  /** A map in the order of {@code namesAndValues}. */
  static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
