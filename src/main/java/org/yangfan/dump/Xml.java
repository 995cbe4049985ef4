package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as a push stream, an element a line. */
final class Xml {
  private final XMLStreamWriter writer;
  private int depth;
  private boolean leaf;

  /** What writes a document. */
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Writes a document to {@code out}, which stays open. */
  static void document(OutputStream out, Content content) throws IOException {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.write(new Xml(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element with attributes: name, value, name, value … */
  Xml start(String name, String... attributes) throws XMLStreamException {
    line();
    writer.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
    depth++;
    leaf = true;
    return this;
  }

  /** Writes text into the element that was begun last. */
  Xml text(String text) throws XMLStreamException {
    writer.writeCharacters(legal(text));
    return this;
  }

  /** Ends the element that was begun last. */
  Xml end() throws XMLStreamException {
    depth--;
    if (!leaf) {
      line();
    }
    writer.writeEndElement();
    leaf = false;
    return this;
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 has no way to write most control characters: U+FFFD stands for them. */
  private static String legal(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
