package org.yangfan.query;

import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * Answers as XML can hold them: controls, a page break for one, are no characters of XML 1.0
 * (section 2.2), not even escaped, and come out as U+FFFD. The other formats give them as they are.
 */
public final class XmlText {
  private static final String MISSING = "\uFFFD";
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  /** {@code model} itself where XML can hold it. */
  public static Model of(Model model) {
    Graph graph = model.getGraph();
    if (graph.stream().allMatch(triple -> of(triple.getObject()) == triple.getObject())) {
      return model;
    }
    Model copy = ModelFactory.createDefaultModel();
    copy.setNsPrefixes(model);
    graph.stream()
        .map(t -> Triple.create(t.getSubject(), t.getPredicate(), of(t.getObject())))
        .forEach(copy.getGraph()::add);
    return copy;
  }

  /** A row of an answer. */
  public static Binding of(Binding row) {
    BindingBuilder copy = Binding.builder();
    row.forEach((variable, node) -> copy.add(variable, of(node)));
    return copy.build();
  }

  private static Node of(Node node) {
    if (!node.isLiteral() || !NO_CHARACTER.matcher(node.getLiteralLexicalForm()).find()) {
      return node;
    }
    String text = NO_CHARACTER.matcher(node.getLiteralLexicalForm()).replaceAll(MISSING);
    return node.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralDT(text, node.getLiteralDatatype())
        : NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
  }
}
