package org.yangfan.query;

import java.io.Serial;

/** A query that is not what it should be; the message names the file, line, column and the mend. */
public final class SavedQueryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  SavedQueryException(String message) {
    super(message);
  }
}
