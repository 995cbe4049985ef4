package org.yangfan.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** How terms are shown to people. */
final class TermText {
  static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("yf", "https://w3id.org/yangfan/ontology#")
          .setNsPrefix("dct", DCTerms.NS)
          .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
          .setNsPrefix("owl", OWL.NS)
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("rdf", RDF.getURI())
          .setNsPrefix("rdfs", RDFS.getURI())
          .setNsPrefix("skos", SKOS.getURI())
          .setNsPrefix("xsd", XSD.getURI())
          .lock();

  private TermText() {}

  /** An IRI as it is or with its prefix, a literal as Turtle writes it. */
  static String of(Node node) {
    return node.isURI() ? PREFIXES.shortForm(node.getURI()) : NodeFmtLib.strNT(node);
  }
}
