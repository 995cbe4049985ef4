package org.yangfan.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.util.List;
import org.yangfan.fault.Fault;
import org.yangfan.fault.FaultException;

/** A request that is not answered, and its status in HTTP. */
final class Refusal extends FaultException {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;

  private Refusal(int status, Fault fault) {
    super(fault);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** Of a request that cannot be answered as it is. */
  static Refusal badRequest(String code, Object... namesAndValues) {
    return new Refusal(HttpServletResponse.SC_BAD_REQUEST, Fault.of(code, namesAndValues));
  }

  /** Of a request for what is not there. */
  static Refusal notFound(String code, Object... namesAndValues) {
    return new Refusal(HttpServletResponse.SC_NOT_FOUND, Fault.of(code, namesAndValues));
  }

  /** Of a request that accepts none of {@code formats}. */
  static Refusal notAcceptable(String code, List<String> formats) {
    Fault fault = Fault.of(code, "formats", String.join(", ", formats));
    return new Refusal(HttpServletResponse.SC_NOT_ACCEPTABLE, fault);
  }

  /** Of a request that would change what is only read. */
  static Refusal onlyRead(String methods) {
    Fault fault = Fault.of("only-read", "methods", methods);
    return new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, fault);
  }

  /** Of a query that takes longer than it may. */
  static Refusal tooSlow(long seconds) {
    Fault fault = Fault.of("too-slow", "seconds", Long.toString(seconds));
    return new Refusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, fault);
  }
}
