package org.yangfan.server;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import java.util.Set;
import org.yangfan.fault.Fault;
import org.yangfan.query.ParameterException;
import org.yangfan.query.UnknownQueryException;
import org.yangfan.store.StoreException;

/** What a request that failed is in HTTP, and what it is told. */
record StatusFault(int status, Fault fault) {
  /** Statuses of other hands that have words of their own. */
  private static final Set<Integer> KNOWN = Set.of(400, 404, 406, 413, 414, 415, 431, 503);

  /** Of what was thrown; what nobody foresaw is our fault. */
  static StatusFault of(Throwable e) {
    if (e instanceof Refusal refusal) {
      return new StatusFault(refusal.status(), refusal.fault());
    }
    if (e instanceof ParameterException wrong) {
      return new StatusFault(SC_BAD_REQUEST, wrong.fault());
    }
    if (e instanceof UnknownQueryException unknown) {
      return new StatusFault(SC_NOT_FOUND, unknown.fault());
    }
    return e instanceof StoreException
        ? new StatusFault(SC_SERVICE_UNAVAILABLE, Fault.of("store-unavailable"))
        : new StatusFault(SC_INTERNAL_SERVER_ERROR, Fault.of("our-fault"));
  }

  /**
   * Of an error that others have found: Fuseki, Jetty, the servlets' own rules.
   *
   * @param said their words for it, in English; may be empty
   * @param method of the request
   * @param allowed the methods that there are
   */
  static StatusFault of(int status, String said, String method, String allowed) {
    if (status == SC_METHOD_NOT_ALLOWED) {
      return new StatusFault(status, Fault.of("method-off", "method", method, "methods", allowed));
    }
    if (status == SC_INTERNAL_SERVER_ERROR) {
      return new StatusFault(status, Fault.of("our-fault"));
    }
    Fault words = said.isBlank() ? Fault.of("nothing-said") : Fault.of("said", "words", said);
    String code = KNOWN.contains(status) ? "refused-" + status : "refused-other";
    return new StatusFault(status, Fault.of(code, "said", words));
  }
}
