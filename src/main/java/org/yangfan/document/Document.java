package org.yangfan.document;

import java.util.List;

/**
 * A policy document as it was read.
 *
 * @param id the file's name without its ending; names the document's IRI
 * @param file the file's name
 * @param sha256 digest of the file's bytes, in lower-case hexadecimal digits
 * @param text its characters
 * @param gaps where parts of it gave no words, in order
 */
public record Document(String id, String file, String sha256, Text text, List<Gap> gaps) {

  public Document {
    gaps = List.copyOf(gaps);
  }

  /** A document without gaps. */
  public Document(String id, String file, String sha256, Text text) {
    this(id, file, sha256, text, List.of());
  }
}
