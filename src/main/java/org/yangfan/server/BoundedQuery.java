package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import org.yangfan.query.XmlText;

/** Fuseki's query operation; says what to change where a query goes beyond what is allowed. */
final class BoundedQuery extends SPARQL_QueryDataset {
  private static final String XML = "application/sparql-results+xml";
  private static final List<String> FORMATS =
      List.of("application/sparql-results+json", XML, "text/csv", "text/tab-separated-values");
  private final Duration timeout;

  BoundedQuery(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    try {
      QueryExecResult result = super.executeQuery(action, execution, query, log);
      return result.isRowSet()
          ? new QueryExecResult(bounded(result.rowSet(), isXml(action.getRequest())))
          : result;
    } catch (QueryCancelledException e) {
      throw tooLong();
    } catch (QueryDeniedException e) {
      ServletOps.error(
          HttpSC.UNPROCESSABLE_ENTITY_422,
          "SERVICE is off: no other servers are asked from here; remove it from the query");
      throw e;
    }
  }

  private static boolean isXml(HttpServletRequest request) {
    String format = request.getParameter("format");
    return format == null
        ? Accepted.of(request, FORMATS).filter(XML::equals).isPresent()
        : format.contains("xml");
  }

  /** Rows that end in an error where time runs out, so that nobody takes them for all. */
  private RowSet bounded(RowSet rows, boolean xml) {
    return RowSetStream.create(
        rows.getResultVars(),
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            try {
              return rows.hasNext();
            } catch (QueryCancelledException e) {
              throw tooLong();
            }
          }

          @Override
          public Binding next() {
            return xml ? XmlText.of(rows.next()) : rows.next();
          }
        });
  }

  private RuntimeException tooLong() {
    return new ActionErrorException(
        HttpSC.SERVICE_UNAVAILABLE_503,
        "the query took longer than %d s: make it narrower".formatted(timeout.toSeconds()),
        null);
  }
}
