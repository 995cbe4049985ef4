package org.yangfan.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Text of a {@code .rq} file → {@link SavedQuery}, with everything checked that can be. */
final class SavedQueryReader {
  private static final Map<String, String> RESERVED =
      Map.of("format", "the format of the answer", "limit", "the most rows to give");
  private final String file;
  private final String text;

  private SavedQueryReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads one saved query.
   *
   * @param file for messages
   * @throws SavedQueryException naming file, line and column
   */
  static SavedQuery read(String file, String name, String text) {
    SavedQueryReader reader = new SavedQueryReader(file, text);
    Header header = HeaderReader.read(file, text);
    Query query = QueryText.saved(file, text);
    header.params().forEach((parameter, declared) -> reader.check(query, parameter, declared));
    header.columns().keySet().forEach(column -> reader.checkColumn(query, column));
    return new SavedQuery(name, header, text, query);
  }

  private void check(Query query, String name, Parameter declared) {
    if (RESERVED.containsKey(name)) {
      throw error(
          name,
          "'%s' names %s: give the parameter another name".formatted(name, RESERVED.get(name)));
    }
    if (!Pattern.compile("[?$]" + Pattern.quote(name) + "\\b").matcher(query.toString()).find()) {
      throw error(name, "the query has no variable ?" + name + " for this parameter");
    }
    checkSubstitution(query, name);
    String type = declared.className();
    if (type != null && query.getPrefixMapping().expandPrefix(type).equals(type) && !iri(type)) {
      throw error(name, "the query declares no prefix for class " + type);
    }
    if (declared.values() != null) {
      checkValues(query, name, declared.values());
    }
  }

  /** A variable that the query itself binds cannot be replaced by a term. */
  private void checkSubstitution(Query query, String name) {
    try {
      QueryTransformOps.replaceVars(
          query, Map.of(Var.alloc(name), NodeFactory.createURI("urn:x-yangfan:any")));
    } catch (ARQException e) {
      throw error(
          name,
          "parameter ?"
              + name
              + " is also bound by VALUES, BIND or AS: use another variable there");
    }
  }

  private void checkValues(Query query, String name, String values) {
    try {
      if (QueryText.choices(query.getPrefixMapping(), values).getResultVars().isEmpty()) {
        throw error(name, "'values' is not a SELECT query");
      }
    } catch (QueryException e) {
      throw error(name, "'values' is not a query: " + QueryText.reason(e));
    }
  }

  private void checkColumn(Query query, String column) {
    List<String> variables = query.getResultVars();
    if (!variables.contains(column)) {
      throw error(column, "the query has no column ?%s; it has %s".formatted(column, variables));
    }
  }

  private SavedQueryException error(String key, String message) {
    return new SavedQueryException(file + HeaderPlace.of(text, key) + ": " + message);
  }

  private static boolean iri(String type) {
    return type.contains("://");
  }
}
