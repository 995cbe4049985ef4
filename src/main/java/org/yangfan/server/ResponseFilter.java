package org.yangfan.server;

import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangfan.fault.Fault;
import org.yangfan.fault.FaultException;

/**
 * What every answer has in common: headers that keep browsers safe, CORS for reading from any page,
 * errors that say what to change, and a count.
 */
final class ResponseFilter implements Filter {
  private static final String READING = "GET, HEAD, OPTIONS";
  private static final String ASKING = "GET, HEAD, OPTIONS, POST";
  private static final List<String> EXPOSED =
      List.of(
          Headers.GENERATION,
          Headers.COVERAGE,
          Headers.ROWS,
          Headers.TRUNCATED,
          "Content-Language",
          "ETag",
          "Link",
          "Location");

  /** The attribute of a request that says what is wrong with it, where that is known. */
  static final String FAULT = Fault.class.getName();

  private static final Logger LOG = LoggerFactory.getLogger(ResponseFilter.class);
  private final MeterRegistry metrics;
  private final Errors errors;

  ResponseFilter(MeterRegistry metrics, Errors errors) {
    this.metrics = metrics;
    this.errors = errors;
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    Headers.SAFETY.forEach(response::setHeader);
    share(response);
    if (request.getMethod().equals("OPTIONS")) {
      preflight(request, response);
    } else if (request.getMethod().equals("TRACE")) {
      allow(SC_METHOD_NOT_ALLOWED, response);
      errors.send(found(SC_METHOD_NOT_ALLOWED, "", request, response), request, response);
    } else {
      answer(request, response, chain);
    }
    metrics
        .counter("yangfan.http.answers", "status", Integer.toString(response.getStatus()))
        .increment();
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ErrorCatcher catcher = new ErrorCatcher(response);
    try {
      chain.doFilter(request, catcher);
    } catch (GoneException e) {
      errors.send(e, request, response);
    } catch (RuntimeException | Error e) {
      StatusFault failed = StatusFault.of(e);
      log(failed, e, request);
      request.setAttribute(FAULT, failed.fault());
      catcher.sendError(failed.status(), e.getMessage());
    }
    if (catcher.cutShort()) {
      throw new IOException("cut short: " + catcher.message()); // breaks the connection off
    }
    if (catcher.caught()) {
      allow(catcher.getStatus(), response);
      StatusFault found = found(catcher.getStatus(), catcher.message(), request, response);
      errors.send(found, request, response);
    }
  }

  /** What was found to be wrong; else what can be told of {@code status}. */
  private static StatusFault found(
      int status, String said, HttpServletRequest request, HttpServletResponse response) {
    return request.getAttribute(FAULT) instanceof Fault known
        ? new StatusFault(status, known)
        : StatusFault.of(status, said, request.getMethod(), response.getHeader("Allow"));
  }

  /** What readers are not told in full. */
  private static void log(StatusFault failed, Throwable e, HttpServletRequest request) {
    if (failed.status() >= SC_INTERNAL_SERVER_ERROR && !(e instanceof FaultException)) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    }
  }

  /** RFC 9110, 15.5.6: who hears that a method is off hears which are not. */
  private static void allow(int status, HttpServletResponse response) {
    if (status == SC_METHOD_NOT_ALLOWED && !response.containsHeader("Allow")) {
      response.setHeader("Allow", READING);
    }
  }

  private static void share(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", String.join(", ", EXPOSED));
  }

  private static void preflight(HttpServletRequest request, HttpServletResponse response) {
    String methods = request.getRequestURI().equals(SparqlServlet.PATH) ? ASKING : READING;
    response.setHeader("Allow", methods);
    response.setHeader("Access-Control-Allow-Methods", methods);
    String headers = request.getHeader("Access-Control-Request-Headers");
    if (headers != null) {
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    }
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
