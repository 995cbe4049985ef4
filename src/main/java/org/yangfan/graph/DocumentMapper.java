package org.yangfan.graph;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.fact.DocumentFacts;

/** Says what is known of the document that facts were taken from. */
final class DocumentMapper {
  private final Iris iris;
  private final GraphWriter out;

  DocumentMapper(Iris iris, GraphWriter out) {
    this.iris = iris;
    this.out = out;
  }

  void map(DocumentFacts document) {
    Node node = iris.document(document.id());
    out.type(node, YF.Document);
    String title = document.title() == null ? document.id() : document.title();
    out.label(node, title, "Document " + document.id());
    out.add(node, DCTerms.identifier.asNode(), Literals.string(document.id()));
    out.add(node, DCTerms.title.asNode(), document.title(), Literals::zh);
    out.add(node, DCTerms.source.asNode(), document.source(), DocumentMapper::address);
    out.add(node, YF.sha256, document.sha256(), Literals::string);
    out.add(node, YF.characters, document.chars(), n -> Literals.integer(n));
  }

  /** A link where {@code source} is an address, else its words. */
  private static Node address(String source) {
    try {
      URI uri = new URI(source);
      return uri.isAbsolute() ? NodeFactory.createURI(source) : Literals.string(source);
    } catch (URISyntaxException e) {
      return Literals.string(source);
    }
  }
}
