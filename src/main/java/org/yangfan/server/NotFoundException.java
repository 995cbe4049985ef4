package org.yangfan.server;

import java.io.Serial;

/** A request for what never was here; the message says what is. */
final class NotFoundException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NotFoundException(String message) {
    super(message);
  }
}
