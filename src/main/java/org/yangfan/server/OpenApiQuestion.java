package org.yangfan.server;

import static org.yangfan.server.OpenApiParts.parameter;
import static org.yangfan.server.OpenApiParts.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.yangfan.query.Parameter;
import org.yangfan.query.ParameterType;
import org.yangfan.query.SavedQuery;

/**
 * A saved query as OpenAPI has it.
 *
 * @param data in a read transaction; gives examples
 */
record OpenApiQuestion(SavedQuery query, Dataset data) {
  private static final List<String> ANSWERS =
      List.of(
          "application/sparql-results+json",
          "text/csv",
          "text/tab-separated-values",
          "application/sparql-results+xml",
          "text/turtle",
          "text/plain");

  private static final Map<ParameterType, String> FORMS =
      Map.of(ParameterType.IRI, "iri-reference", ParameterType.DATE, "date");

  Map<String, Object> operation() {
    List<Map<String, Object>> parameters = new ArrayList<>();
    query.header().params().forEach((name, p) -> parameters.add(of(name, p)));
    Map<String, Object> formats = schema("string", null);
    formats.put("enum", ResultFormats.NAMES);
    parameters.add(parameter("format", "of the answer, before Accept", false, formats, "json"));
    parameters.addAll(OpenApiParts.window());
    parameters.add(
        parameter(
            CurrentGeneration.PARAMETER,
            "state of the graph to read, while it is kept; else the current one",
            false,
            schema("string", null),
            null));
    return OpenApiParts.operation(query.name(), query.header().title().en(), parameters, ANSWERS);
  }

  private Map<String, Object> of(String name, Parameter declared) {
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
        label + ": " + declared.type().expected().en(),
        declared.required(),
        schema,
        query.example(name, data));
  }
}
