package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.sparql.core.DatasetGraph;

/** GraphML (http://graphml.graphdrawing.org): nodes with a type and labels, directed edges. */
final class GraphMlDump implements Dump {
  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Network network = Network.of(dataset.getDefaultGraph());
    Xml.document(out, xml -> write(network, xml));
  }

  private static void write(Network network, Xml xml) throws XMLStreamException {
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(xml, "type", "node");
    key(xml, "zh", "node");
    key(xml, "en", "node");
    key(xml, "property", "edge");
    xml.start("graph", "id", "yangfan", "edgedefault", "directed");
    for (Network.Thing thing : network.things()) {
      xml.start("node", "id", thing.iri());
      data(xml, "type", thing.type());
      data(xml, "zh", thing.zh());
      data(xml, "en", thing.en());
      xml.end();
    }
    for (Network.Link link : network.links()) {
      xml.start("edge", "source", link.source(), "target", link.target());
      data(xml, "property", link.property());
      xml.end();
    }
    xml.end().end();
  }

  private static void key(Xml xml, String id, String of) throws XMLStreamException {
    xml.start("key", "id", id, "for", of, "attr.name", id, "attr.type", "string").end();
  }

  private static void data(Xml xml, String key, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.start("data", "key", key).text(value).end();
    }
  }
}
