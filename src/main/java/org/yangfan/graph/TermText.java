package org.yangfan.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;

/** How terms are shown to people. */
final class TermText {
  static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all()).lock();

  private TermText() {}

  /** An IRI as it is or with its prefix, a literal as Turtle writes it. */
  static String of(Node node) {
    return node.isURI() ? PREFIXES.shortForm(node.getURI()) : NodeFmtLib.strNT(node);
  }
}
