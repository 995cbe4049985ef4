package org.yangfan.query;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A parameter as a query's header declares it.
 *
 * @param type of its values
 * @param className the class that an IRI must be of, as a prefixed name or IRI; null for any
 * @param required whether the query has no answer without it; then it has no default
 * @param defaultValue used where none is given; null for none: the variable then stays free
 * @param example a value with a telling answer, for documentation; null for none
 * @param label for people; null where the name says it
 * @param values a SELECT query whose first column lists the choices; null for none
 */
public record Parameter(
    ParameterType type,
    @JsonProperty("class") String className,
    boolean required,
    @JsonProperty("default") String defaultValue,
    String example,
    Words label,
    String values) {

  public Parameter {
    if (type == null) {
      throw new IllegalArgumentException("a parameter has a type, for example {type: iri}");
    }
    if (required && defaultValue != null) {
      throw new IllegalArgumentException("a required parameter has no default: remove one of them");
    }
    if (className != null && type != ParameterType.IRI) {
      throw new IllegalArgumentException("only a parameter of type iri has a class");
    }
  }
}
