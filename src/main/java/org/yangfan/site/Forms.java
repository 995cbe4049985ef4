package org.yangfan.site;

import java.util.List;
import org.yangfan.page.Frame;

/** The forms that data can be had in. */
final class Forms {
  static final List<Form> ALL =
      List.of(
          new Form("Turtle", ".ttl", "text/turtle"),
          new Form("JSON-LD", ".jsonld", "application/ld+json"),
          new Form("N-Triples", ".nt", "application/n-triples"),
          new Form("RDF/XML", ".rdf", "application/rdf+xml"));

  private Forms() {}

  /**
   * A syntax of RDF.
   *
   * @param ending of the paths that answer in it
   */
  record Form(String name, String ending, String mediaType) {}

  /** The data at {@code path} in every form. */
  static List<Frame.Alternate> of(String path) {
    return ALL.stream()
        .map(form -> new Frame.Alternate(form.mediaType(), path + form.ending()))
        .toList();
  }
}
