package org.yangfan.graph;

import java.io.Serial;

/** A file of the ontology that cannot be used; the message names it and says why. */
public final class OntologyException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  OntologyException(String message) {
    super(message);
  }
}
