package org.yangfan.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Statements in an order that depends on nothing but themselves. */
final class Sorted {
  /** IRIs, then blank nodes, then literals; each by their characters, then language and type. */
  static final Comparator<Node> NODES =
      Comparator.comparingInt(Sorted::rank)
          .thenComparing(Sorted::characters)
          .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "")
          .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "");

  /** Of one subject: its types first, then by property and value. */
  private static final Comparator<Triple> OF_SUBJECT =
      Comparator.comparing((Triple triple) -> !triple.getPredicate().equals(RDF.Nodes.type))
          .thenComparing(Triple::getPredicate, NODES)
          .thenComparing(Triple::getObject, NODES);

  private Sorted() {}

  /** All triples of {@code graph}, subject by subject; no more than one subject's are held. */
  static Iterable<Triple> triples(Graph graph) {
    return () -> subjects(graph, NODES).flatMap(each -> of(each, graph).stream()).iterator();
  }

  /** Everything that {@code graph} says something of. */
  static Stream<Node> subjects(Graph graph, Comparator<Node> order) {
    return graph.stream().map(Triple::getSubject).distinct().sorted(order);
  }

  /** What {@code graph} says of {@code subject}. */
  static List<Triple> of(Node subject, Graph graph) {
    return graph.stream(subject, Node.ANY, Node.ANY).sorted(OF_SUBJECT).toList();
  }

  /** The names of all named graphs. */
  static List<Node> graphs(DatasetGraph dataset) {
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    names.sort(NODES);
    return names;
  }

  /** The values of {@code property}. */
  static Stream<Node> values(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).sorted(NODES);
  }

  /** What {@code property} leads to {@code value} from. */
  static Stream<Node> subjects(Graph graph, Node property, Node value) {
    return graph.stream(Node.ANY, property, value).map(Triple::getSubject).sorted(NODES);
  }

  private static int rank(Node node) {
    return node.isURI() ? 0 : node.isBlank() ? 1 : 2;
  }

  private static String characters(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isBlank() ? node.getBlankNodeLabel() : node.getLiteralLexicalForm();
  }
}
