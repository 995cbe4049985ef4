package org.yangfan.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;

/**
 * A question that is kept as a file.
 *
 * @param name the file's name without {@code .rq}
 * @param header what it says of itself
 * @param text the whole file
 * @param query its parsed form; not to be changed
 */
public record SavedQuery(String name, Header header, String text, Query query) {

  /**
   * The query with its parameters as RDF terms.
   *
   * @param given values by parameter name, as people write them
   * @param data where resources are looked up by their last segment, and known to exist; in a read
   *     transaction, or without any
   * @throws ParameterException where a parameter is missing, unknown, ill-formed, or not in the
   *     data
   */
  public Question bind(Map<String, String> given, Dataset data) {
    refuseUnknown(given);
    Resources resources = new Resources(data, query.getPrefixMapping());
    Map<String, Node> terms = new LinkedHashMap<>();
    header
        .params()
        .forEach(
            (parameter, declared) -> {
              String value = given.getOrDefault(parameter, declared.defaultValue());
              if (value != null && !value.isBlank()) {
                terms.put(parameter, term(parameter, declared, value.strip(), resources));
              } else if (declared.required()) {
                throw missing(parameter, declared, resources);
              }
            });
    return new Question(query, terms);
  }

  /**
   * A value of {@code parameter} that will do: the one of the header where {@code data} knows it,
   * else the first choice; "…" where there is none.
   *
   * @param data in a read transaction, or without any
   */
  public String example(String parameter, Dataset data) {
    Parameter declared = header.params().get(parameter);
    String written = declared.example() == null ? declared.type().example() : declared.example();
    if (declared.type() != ParameterType.IRI) {
      return written;
    }
    Resources resources = new Resources(data, query.getPrefixMapping());
    try {
      resources.find(parameter, declared, written);
      return written;
    } catch (ParameterException unknown) {
      return resources.example(declared);
    }
  }

  private void refuseUnknown(Map<String, String> given) {
    for (String parameter : given.keySet()) {
      if (!header.params().containsKey(parameter)) {
        throw unknown(parameter);
      }
    }
  }

  private ParameterException unknown(String parameter) {
    if (header.params().isEmpty()) {
      return new ParameterException("parameter-of-none", "parameter", parameter, "query", name);
    }
    String known = String.join(", ", header.params().keySet());
    return new ParameterException(
        "parameter-unknown", "parameter", parameter, "query", name, "known", known);
  }

  private static Node term(String name, Parameter declared, String value, Resources resources) {
    if (declared.type() == ParameterType.IRI) {
      return resources.find(name, declared, value);
    }
    return declared
        .type()
        .canonical(value)
        .map(lexical -> NodeFactory.createLiteralDT(lexical, declared.type().datatype(lexical)))
        .orElseThrow(
            () ->
                ParameterException.illFormed(
                    name, value, declared.type(), declared.type().example()));
  }

  private static ParameterException missing(String name, Parameter declared, Resources resources) {
    String example =
        declared.type() == ParameterType.IRI
            ? resources.example(declared)
            : declared.type().example();
    return declared.className() == null
        ? new ParameterException(
            "parameter-missing",
            "parameter",
            name,
            "expected",
            declared.type().expected(),
            "example",
            example)
        : new ParameterException(
            "resource-missing",
            "parameter",
            name,
            "class",
            declared.className(),
            "example",
            example);
  }
}
