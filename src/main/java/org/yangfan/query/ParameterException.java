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

  /** Of a value that does not look like one of {@code type}. */
  static ParameterException illFormed(
      String name, String value, ParameterType type, String example) {
    return new ParameterException(
        "value-ill-formed",
        "parameter",
        name,
        "value",
        value,
        "expected",
        type.expected(),
        "example",
        example);
  }
}
