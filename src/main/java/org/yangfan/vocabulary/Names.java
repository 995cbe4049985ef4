package org.yangfan.vocabulary;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Terms of the vocabulary files and how their values are read. */
final class Names {
  static final String YF = "https://w3id.org/yangfan/ontology#";

  private Names() {}

  static Property yf(String localName) {
    return ResourceFactory.createProperty(YF, localName);
  }

  static Resource type(String localName) {
    return ResourceFactory.createResource(YF + localName);
  }

  /** The literals of {@code property} in {@code language} ("" = any without a tag), sorted. */
  static List<String> literals(Resource subject, Property property, String language) {
    ExtendedIterator<RDFNode> values =
        subject.listProperties(property).mapWith(statement -> statement.getObject());
    return values.toList().stream()
        .filter(RDFNode::isLiteral)
        .map(RDFNode::asLiteral)
        .filter(l -> l.getLanguage().equals(language))
        .map(l -> l.getLexicalForm())
        .sorted()
        .toList();
  }

  /** The one literal of {@code property} in {@code language}; an error that names both if none. */
  static String literal(Resource subject, Property property, String language) {
    List<String> found = literals(subject, property, language);
    if (found.isEmpty()) {
      throw new VocabularyException(
          "%s has no %s in language '%s'".formatted(subject, property.getLocalName(), language));
    }
    return found.get(0);
  }
}
