package org.yangfan.dump;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * A column of the table of facts.
 *
 * @param name its heading
 * @param paths properties that lead from a fact to the column's values; the first path that finds
 *     some counts
 * @param language keeps literals of this language only; empty keeps all
 */
record Column(String name, List<List<Node>> paths, String language) {
  /** Stands between the values of a cell. */
  static final String BETWEEN = " | ";

  static Column of(String name, Node... path) {
    return new Column(name, List.of(List.of(path)), "");
  }

  /** The label of the fact itself. */
  static Column label(String name, String language) {
    return new Column(name, List.of(List.of(RDFS.Nodes.label)), language);
  }

  /** This column, and another path where the first finds nothing. */
  Column or(Node... path) {
    return new Column(name, List.of(paths.get(0), List.of(path)), language);
  }

  /** The last property of the first path: what the column's values are of the fact. */
  String property() {
    List<Node> path = paths.get(0);
    return path.get(path.size() - 1).getURI();
  }

  /** The values for {@code thing}, joined; empty where there are none. */
  String cell(Graph graph, Node thing) {
    return paths.stream()
        .map(path -> values(graph, thing, path))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String values(Graph graph, Node thing, List<Node> path) {
    Stream<Node> found = Stream.of(thing);
    for (Node property : path) {
      found = found.flatMap(node -> Sorted.values(graph, node, property));
    }
    return found
        .filter(node -> language.isEmpty() || node.getLiteralLanguage().equals(language))
        .map(node -> text(graph, node))
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private static String text(Graph graph, Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return Sorted.values(graph, node, RDFS.Nodes.label)
        .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals("zh"))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(node.toString());
  }
}
