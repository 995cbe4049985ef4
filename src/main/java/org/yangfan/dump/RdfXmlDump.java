package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.XSD;
import org.yangfan.graph.Prefixes;

/** RDF/XML: one {@code rdf:Description} a subject, in order. */
final class RdfXmlDump implements Dump {
  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Iterable<Triple> triples = Sorted.triples(dataset.getDefaultGraph());
    Map<String, String> prefixes = prefixes(triples);
    Xml.document(out, xml -> new Writing(xml, prefixes).all(triples));
  }

  /** Prefix by namespace; a property is written as prefix and XML name. */
  private static Map<String, String> prefixes(Iterable<Triple> triples) {
    Map<String, String> prefixes = new TreeMap<>();
    Prefixes.all().forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
    for (Triple triple : triples) {
      String property = triple.getPredicate().getURI();
      String namespace = property.substring(0, Util.splitNamespaceXML(property));
      prefixes.computeIfAbsent(namespace, n -> "ns" + prefixes.size());
    }
    return prefixes;
  }

  private static final class Writing {
    private final Xml xml;
    private final Map<String, String> prefixes;
    private final Map<Node, String> blanks = new HashMap<>();
    private Node subject;

    Writing(Xml xml, Map<String, String> prefixes) {
      this.xml = xml;
      this.prefixes = prefixes;
    }

    void all(Iterable<Triple> triples) throws XMLStreamException {
      xml.start("rdf:RDF", namespaces());
      for (Triple triple : triples) {
        subject(triple.getSubject());
        property(triple);
      }
      if (subject != null) {
        xml.end();
      }
      xml.end();
    }

    private String[] namespaces() {
      return prefixes.entrySet().stream()
          .flatMap(e -> Stream.of("xmlns:" + e.getValue(), e.getKey()))
          .toArray(String[]::new);
    }

    private void subject(Node node) throws XMLStreamException {
      if (node.equals(subject)) {
        return;
      }
      if (subject != null) {
        xml.end();
      }
      subject = node;
      xml.start("rdf:Description", node.isBlank() ? "rdf:nodeID" : "rdf:about", name(node));
    }

    private void property(Triple triple) throws XMLStreamException {
      String iri = triple.getPredicate().getURI();
      int split = Util.splitNamespaceXML(iri);
      String element = prefixes.get(iri.substring(0, split)) + ":" + iri.substring(split);
      Node object = triple.getObject();
      if (!object.isLiteral()) {
        xml.start(element, object.isBlank() ? "rdf:nodeID" : "rdf:resource", name(object)).end();
      } else if (!object.getLiteralLanguage().isEmpty()) {
        literal(object, element, "xml:lang", object.getLiteralLanguage());
      } else if (object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        literal(object, element);
      } else {
        literal(object, element, "rdf:datatype", object.getLiteralDatatypeURI());
      }
    }

    private void literal(Node object, String element, String... attributes)
        throws XMLStreamException {
      xml.start(element, attributes).text(object.getLiteralLexicalForm()).end();
    }

    private String name(Node node) {
      return node.isBlank()
          ? blanks.computeIfAbsent(node, n -> "b" + (blanks.size() + 1))
          : node.getURI();
    }
  }
}
