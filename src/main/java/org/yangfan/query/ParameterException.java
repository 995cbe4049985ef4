package org.yangfan.query;

import java.io.Serial;

/** A parameter that is missing, unknown or ill-formed; the message says what is expected. */
public final class ParameterException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  ParameterException(String message) {
    super(message);
  }
}
