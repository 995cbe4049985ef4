package org.yangfan.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.yangfan.graph.Violation.Weight;

/**
 * The checks of {@code ontology/checks}: SPARQL SELECT queries that must return nothing. Each row
 * is an error, or a note where {@code ?weight} is "note": {@code ?focus} is what it is about,
 * {@code ?path} the property and {@code ?value} the value, where there is one, and {@code ?message}
 * says what is wrong and what to change.
 */
public final class Checks {
  private final List<QueryFile> checks;

  private Checks(List<QueryFile> checks) {
    this.checks = checks;
  }

  /**
   * Reads every {@code *.rq} of {@code folder}.
   *
   * @throws OntologyException naming the file where one is not a SELECT of focus and message
   */
  public static Checks load(Path folder) {
    List<QueryFile> checks = QueryFile.all(folder);
    for (QueryFile check : checks) {
      if (!check.query().isSelectType()
          || !check.query().getResultVars().containsAll(List.of("focus", "message"))) {
        throw new OntologyException(
            folder.resolve(check.name()) + ".rq: a check is a SELECT of ?focus and ?message");
      }
    }
    return new Checks(checks);
  }

  /** The one check that the file {@code name}.rq of {@code folder} holds. */
  public static Checks load(Path folder, String name) {
    return new Checks(
        load(folder).checks.stream().filter(check -> check.name().equals(name)).toList());
  }

  /**
   * What the checks find in {@code data}.
   *
   * @param data all graphs together, the ontology with them
   */
  public Report run(Graph data) {
    List<Violation> found = new ArrayList<>();
    for (QueryFile check : checks) {
      try (QueryExec run = QueryExec.graph(data).query(check.query()).build()) {
        run.select().forEachRemaining(row -> found.add(violation(row)));
      }
    }
    return new Report(found);
  }

  private static Violation violation(Binding row) {
    return new Violation(
        row.contains("weight") ? Weight.NOTE : Weight.ERROR,
        text(row, "focus"),
        text(row, "path"),
        text(row, "value"),
        row.get(Var.alloc("message")).getLiteralLexicalForm());
  }

  private static String text(Binding row, String variable) {
    Node node = row.get(Var.alloc(variable));
    return node == null ? null : TermText.of(node);
  }
}
