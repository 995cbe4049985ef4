package org.yangfan.vocabulary;

import java.io.Serial;

/** A vocabulary file that is not what it should be; the message names the file or term. */
public final class VocabularyException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public VocabularyException(String message) {
    super(message);
  }
}
