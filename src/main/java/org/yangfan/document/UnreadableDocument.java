package org.yangfan.document;

import java.io.Serial;

/** A document that cannot be read at all; the message says why and what to do, without the name. */
public final class UnreadableDocument extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  public UnreadableDocument(String why) {
    super(why);
  }
}
