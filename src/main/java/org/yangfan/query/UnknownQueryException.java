package org.yangfan.query;

import java.io.Serial;

/** There is no saved query of that name; the message names the nearest and all. */
public final class UnknownQueryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnknownQueryException(String message) {
    super(message);
  }
}
