package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * GEXF 1.2 (https://gexf.net), the version that most tools read: nodes with an IRI, a type and
 * labels, edges with a weight.
 */
final class GexfDump implements Dump {
  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Network network = Network.of(dataset.getDefaultGraph());
    Xml.document(out, xml -> write(network, xml));
  }

  private static void write(Network network, Xml xml) throws XMLStreamException {
    xml.start("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
    xml.start("graph", "defaultedgetype", "directed");
    xml.start("attributes", "class", "node");
    xml.start("attribute", "id", "iri", "title", "iri", "type", "anyURI").end();
    xml.start("attribute", "id", "zh", "title", "zh", "type", "string").end();
    xml.start("attribute", "id", "type", "title", "type", "type", "string").end();
    xml.start("attribute", "id", "en", "title", "en", "type", "string").end();
    xml.end();
    nodes(network, xml);
    edges(network, xml);
    xml.end().end();
  }

  private static void nodes(Network network, Xml xml) throws XMLStreamException {
    xml.start("nodes");
    for (Network.Thing thing : network.things()) {
      xml.start("node", "id", thing.id(), "label", thing.zh()).start("attvalues");
      xml.start("attvalue", "for", "iri", "value", thing.iri()).end();
      xml.start("attvalue", "for", "zh", "value", thing.zh()).end();
      xml.start("attvalue", "for", "type", "value", thing.type()).end();
      if (!thing.en().isEmpty()) {
        xml.start("attvalue", "for", "en", "value", thing.en()).end();
      }
      xml.end().end();
    }
    xml.end();
  }

  private static void edges(Network network, Xml xml) throws XMLStreamException {
    xml.start("edges");
    int id = 0;
    for (Network.Link link : network.links()) {
      xml.start(
              "edge",
              "id",
              String.valueOf(id++),
              "source",
              link.source(),
              "target",
              link.target(),
              "label",
              link.property(),
              "type",
              link.directed() ? "directed" : "undirected",
              "weight",
              Long.toString(link.weight()))
          .end();
    }
    xml.end();
  }
}
