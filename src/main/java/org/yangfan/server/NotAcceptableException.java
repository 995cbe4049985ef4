package org.yangfan.server;

import java.io.Serial;
import java.util.List;

/** A request that accepts nothing of what there is; the message names that. */
final class NotAcceptableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NotAcceptableException(List<String> offers) {
    super("ask for one of " + String.join(", ", offers));
  }
}
