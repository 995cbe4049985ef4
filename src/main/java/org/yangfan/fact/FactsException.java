package org.yangfan.fact;

import java.io.Serial;

/**
 * A facts file that is not what it should be; the message names file, line, column and the mend.
 */
public final class FactsException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public FactsException(String message) {
    super(message);
  }
}
