package org.yangfan.store;

import java.io.Serial;

/** A store that cannot be read or written; the message names the folder and says what to do. */
public final class StoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
