package org.yangfan.query;

import java.io.Serial;
import org.yangfan.fault.Fault;
import org.yangfan.fault.FaultException;

/** There is no saved query of that name; names the nearest and all. */
public final class UnknownQueryException extends FaultException {
  @Serial private static final long serialVersionUID = 1L;

  UnknownQueryException(String code, Object... namesAndValues) {
    super(Fault.of(code, namesAndValues));
  }
}
