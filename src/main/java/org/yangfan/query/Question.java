package org.yangfan.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query and the terms that stand for its parameters.
 *
 * @param query not to be changed
 * @param terms by the name of the variable; empty for none
 */
public record Question(Query query, Map<String, Node> terms) {
  public Question {
    terms = Map.copyOf(terms);
  }

  /**
   * The whole answer, read into memory.
   *
   * <p>Other servers are never asked (SERVICE fails), and FROM names graphs of {@code data}, never
   * files.
   *
   * @param data in a read transaction, if it has any
   * @throws org.apache.jena.query.QueryCancelledException after {@code timeout}
   * @throws org.apache.jena.query.QueryException where the query cannot be run
   */
  public Answer answer(Dataset data, Duration timeout) {
    QueryExecutionDatasetBuilder builder =
        QueryExecution.dataset(data)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    Model nodes = ModelFactory.createDefaultModel();
    terms.forEach((name, term) -> builder.substitution(name, nodes.asRDFNode(term)));
    try (QueryExecution execution = builder.build()) {
      return read(execution);
    }
  }

  /** The query as it is asked: with the terms in place of the variables, and no comments. */
  public Query asked() {
    Map<Var, Node> places = new HashMap<>();
    terms.forEach((name, term) -> places.put(Var.alloc(name), term));
    return QueryTransformOps.replaceVars(query, places);
  }

  private Answer read(QueryExecution execution) {
    if (query.isSelectType()) {
      return new Answer.Rows(
          ResultSetFactory.makeRewindable(execution.execSelect().materialise()),
          query.getPrefixMapping());
    }
    if (query.isAskType()) {
      return new Answer.Truth(execution.execAsk());
    }
    return new Answer.Triples(
        query.isConstructType() ? execution.execConstruct() : execution.execDescribe());
  }
}
