package org.yangfan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * XML by local names, because the two variants of OOXML (transitional, strict) differ in their
 * namespaces alone. Document types and whatever lies outside the file are refused.
 */
final class Xml {
  private Xml() {}

  /** The root element of a part. */
  static Element parse(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has an XML parser", e);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  /** The element that {@code path} leads to, by the first child of each name. */
  static Optional<Element> at(Element from, String... path) {
    Optional<Element> element = Optional.of(from);
    for (String name : path) {
      element = element.flatMap(parent -> children(parent, name).stream().findFirst());
    }
    return element;
  }

  /** The attribute {@code val} of the element that {@code path} leads to. */
  static Optional<String> value(Element from, String... path) {
    return at(from, path).flatMap(element -> attribute(element, "val"));
  }

  /** The number in the attribute {@code val} of the element that {@code path} leads to. */
  static Optional<Integer> number(Element from, String... path) {
    return value(from, path).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  static Optional<String> attribute(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return Optional.of(attributes.item(i).getNodeValue());
      }
    }
    return Optional.empty();
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }
}
