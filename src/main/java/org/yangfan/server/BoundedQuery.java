package org.yangfan.server;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;
import org.yangfan.fault.Fault;
import org.yangfan.query.QueryText;
import org.yangfan.query.XmlText;

/** Fuseki's query operation; says what to change where a query goes beyond what is allowed. */
final class BoundedQuery extends SPARQL_QueryDataset {
  private static final String XML = "application/sparql-results+xml";

  /** Media types of rows. */
  static final List<String> ROWS =
      List.of("application/sparql-results+json", XML, "text/csv", "text/tab-separated-values");

  private static final String TIME = BoundedQuery.class.getName() + ".time";
  private final Duration timeout;

  BoundedQuery(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    CompletableFuture<Void> time = new CompletableFuture<>();
    action.getRequest().setAttribute(TIME, time);
    try {
      super.execute(query, action);
    } catch (ActionErrorException e) {
      if (e.getRC() == HttpSC.BAD_REQUEST_400) {
        QueryText.fault(query).ifPresent(fault -> tell(fault, action));
      }
      throw e;
    } finally {
      time.cancel(false);
    }
  }

  /** Fuseki's errors are English text; whoever sends them finds here what is wrong. */
  private static void tell(Fault fault, HttpAction action) {
    action.getRequest().setAttribute(ResponseFilter.FAULT, fault);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    stopInTime(action, execution);
    try {
      QueryExecResult result = super.executeQuery(action, execution, query, log);
      return result.isRowSet() ? new QueryExecResult(bounded(result.rowSet(), action)) : result;
    } catch (QueryCancelledException e) {
      throw tooSlow(action);
    } catch (QueryDeniedException e) {
      Fault fault = Fault.of("service-off");
      tell(fault, action);
      throw new ActionErrorException(HttpSC.UNPROCESSABLE_ENTITY_422, fault.en(), null);
    }
  }

  /**
   * Stops {@code execution} when its time is over, also while its plan is being made: ARQ's own
   * alarm waits until it is, and with it every other alarm, for they share a thread.
   */
  private void stopInTime(HttpAction action, QueryExec execution) {
    AtomicBoolean stop = Context.getOrSetCancelSignal(execution.getContext());
    ((CompletableFuture<?>) action.getRequest().getAttribute(TIME))
        .completeOnTimeout(null, millis(action.getRequestParameter("timeout")), MILLISECONDS)
        .thenRun(() -> stop.set(true));
  }

  /** The seconds {@code asked} for, where they are fewer than everybody has. */
  private long millis(String asked) {
    Pair<Long, Long> times = asked == null ? null : Timeouts.parseTimeoutStr(asked, SECONDS);
    return times == null || times.getRight() < 0
        ? timeout.toMillis()
        : Math.min(times.getRight(), timeout.toMillis());
  }

  private static boolean isXml(HttpServletRequest request) {
    String format = request.getParameter("format");
    return format == null
        ? Accepted.of(request, ROWS).filter(XML::equals).isPresent()
        : format.contains("xml");
  }

  /** Rows that end in an error where time runs out, so that nobody takes them for all. */
  private RowSet bounded(RowSet rows, HttpAction action) {
    boolean xml = isXml(action.getRequest());
    return RowSetStream.create(
        rows.getResultVars(),
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            try {
              return rows.hasNext();
            } catch (QueryCancelledException e) {
              throw tooSlow(action);
            }
          }

          @Override
          public Binding next() {
            return xml ? XmlText.of(rows.next()) : rows.next();
          }
        });
  }

  private RuntimeException tooSlow(HttpAction action) {
    long seconds = MILLISECONDS.toSeconds(millis(action.getRequestParameter("timeout")));
    Refusal refusal = Refusal.tooSlow(Math.max(1, seconds));
    tell(refusal.fault(), action);
    return new ActionErrorException(refusal.status(), refusal.getMessage(), null);
  }
}
