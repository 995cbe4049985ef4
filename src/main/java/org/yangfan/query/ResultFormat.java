package org.yangfan.query;

import java.util.Locale;

/** The formats in which an answer can be written. */
public enum ResultFormat {
  /** Aligned columns for people. */
  TABLE("text/plain;charset=utf-8"),
  CSV("text/csv;charset=utf-8"),
  TSV("text/tab-separated-values;charset=utf-8"),
  /** SPARQL 1.1 results JSON; JSON-LD where the answer is triples. */
  JSON("application/sparql-results+json"),
  /** SPARQL results XML; RDF/XML where the answer is triples. */
  XML("application/sparql-results+xml"),
  /** Turtle; rows as a result set in RDF. */
  TTL("text/turtle;charset=utf-8");

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type of {@code answer} in this format. */
  public String mediaType(Answer answer) {
    if (!(answer instanceof Answer.Triples)) {
      return mediaType;
    }
    return switch (this) {
      case JSON -> "application/ld+json";
      case XML -> "application/rdf+xml";
      default -> mediaType;
    };
  }

  /** The word for it: {@code csv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
