package org.yangfan.server;

import java.io.Serial;

/** A server that cannot start; the message says what to change. */
public final class ServerException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
