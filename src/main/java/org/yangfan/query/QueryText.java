package org.yangfan.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.update.UpdateFactory;
import org.yangfan.fault.Fault;

/** SPARQL text → query, with the places of errors; updates are refused. */
public final class QueryText {
  /** What relative IRIs of a query are relative to. */
  static final String BASE = "https://w3id.org/yangfan/";

  /** Jena's parser says the place of the offending token only in its message. */
  private static final Pattern PLACE = Pattern.compile("[Ll]ine:? (\\d+), column:? (\\d+)");

  private static final Pattern UNEXPECTED =
      Pattern.compile("^Encountered \" (?:\"[^\"]*\"|<\\S+>) \"(.+?) ?\"\" at line");

  private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: (\\S+)");

  private QueryText() {}

  /**
   * Parses any SPARQL query.
   *
   * @param name of the file, for messages
   * @throws SavedQueryException naming line and column
   */
  public static Query parse(String name, String text) {
    return parse(name, text, Syntax.syntaxARQ);
  }

  /** Parses a saved query, which is plain SPARQL 1.1 so that any endpoint runs it. */
  static Query saved(String file, String text) {
    return parse(file, text, Syntax.syntaxSPARQL_11);
  }

  /** Parses the query that lists the choices of a parameter; it may use the query's prefixes. */
  public static Query choices(PrefixMapping prefixes, String text) {
    Query choices = new Query();
    choices.setPrefixMapping(prefixes);
    return QueryFactory.parse(choices, text, BASE, Syntax.syntaxSPARQL_11);
  }

  private static Query parse(String name, String text, Syntax syntax) {
    try {
      return QueryFactory.create(text, BASE, syntax);
    } catch (QueryException e) {
      if (isUpdate(text)) {
        throw new SavedQueryException(name + ": is an update; the graph is only read here");
      }
      throw new SavedQueryException(name + place(e) + ": " + reason(e));
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text, BASE).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private static String place(QueryException e) {
    Matcher said = PLACE.matcher(e.getMessage());
    return said.find() ? ":" + said.group(1) + ":" + said.group(2) : "";
  }

  /** What is wrong with {@code text} as a query; empty where it can be read. */
  public static Optional<Fault> fault(String text) {
    try {
      QueryFactory.create(text, BASE, Syntax.syntaxARQ);
      return Optional.empty();
    } catch (QueryException e) {
      return Optional.of(isUpdate(text) ? Fault.of("update-refused") : fault(e));
    }
  }

  private static Fault fault(QueryException e) {
    Matcher place = PLACE.matcher(e.getMessage());
    return place.find()
        ? Fault.of(
            "query-ill-formed", "line", place.group(1), "column", place.group(2), "reason", why(e))
        : Fault.of("query-refused", "reason", why(e));
  }

  /** What is wrong, in one line of English, without its place. */
  static String reason(QueryException e) {
    return why(e).en();
  }

  private static Fault why(QueryException e) {
    String line = e.getMessage().lines().filter(l -> !l.isBlank()).findFirst().orElse("ill-formed");
    Matcher token = UNEXPECTED.matcher(line);
    if (token.find()) {
      return Fault.of("token-unexpected", "token", token.group(1));
    }
    Matcher name = UNDECLARED.matcher(line);
    return name.find()
        ? Fault.of("prefix-undeclared", "name", name.group(1))
        : Fault.of("reason", "said", line.replaceFirst("^Line \\d+, column \\d+: ", ""));
  }
}
