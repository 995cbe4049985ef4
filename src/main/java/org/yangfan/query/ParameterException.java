package org.yangfan.query;

import java.io.Serial;
import org.yangfan.fault.Fault;
import org.yangfan.fault.FaultException;

/** A parameter that is missing, unknown or ill-formed; says what is expected. */
public final class ParameterException extends FaultException {
  @Serial private static final long serialVersionUID = 1L;

  ParameterException(String code, Object... namesAndValues) {
    super(Fault.of(code, namesAndValues));
  }
}
