package org.yangfan.server;

import java.io.Serial;

/** A request that cannot be answered as it is; the message says what to change. */
final class BadRequestException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  BadRequestException(String message) {
    super(message);
  }
}
