package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * GraphML (http://graphml.graphdrawing.org): nodes with an IRI, a type and labels, edges with a
 * weight. {@code label} is what Gephi shows by itself.
 */
final class GraphMlDump implements Dump {
  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Network network = Network.of(dataset.getDefaultGraph());
    Xml.document(out, xml -> write(network, xml));
  }

  private static void write(Network network, Xml xml) throws XMLStreamException {
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(xml, "iri", "node", "string");
    key(xml, "type", "node", "string");
    key(xml, "label", "node", "string");
    key(xml, "zh", "node", "string");
    key(xml, "en", "node", "string");
    key(xml, "property", "edge", "string");
    key(xml, "weight", "edge", "long");
    xml.start("graph", "id", "yangfan", "edgedefault", "directed");
    for (Network.Thing thing : network.things()) {
      xml.start("node", "id", thing.id());
      data(xml, "iri", thing.iri());
      data(xml, "type", thing.type());
      data(xml, "label", thing.zh());
      data(xml, "zh", thing.zh());
      data(xml, "en", thing.en());
      xml.end();
    }
    for (Network.Link link : network.links()) {
      edge(xml, link);
    }
    xml.end().end();
  }

  private static void edge(Xml xml, Network.Link link) throws XMLStreamException {
    String directed = Boolean.toString(link.directed());
    xml.start("edge", "directed", directed, "source", link.source(), "target", link.target());
    data(xml, "property", link.property());
    data(xml, "weight", Long.toString(link.weight()));
    xml.end();
  }

  private static void key(Xml xml, String id, String of, String type) throws XMLStreamException {
    xml.start("key", "id", id, "for", of, "attr.name", id, "attr.type", type).end();
  }

  private static void data(Xml xml, String key, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.start("data", "key", key).text(value).end();
    }
  }
}
