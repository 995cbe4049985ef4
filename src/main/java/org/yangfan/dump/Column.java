package org.yangfan.dump;

import java.util.List;
import java.util.Optional;
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
record Column(String name, List<List<Step>> paths, String language) {
  /** Stands between the values of a cell. */
  static final String BETWEEN = " | ";

  /**
   * A property that is followed to its values, or backwards to what it is said of.
   *
   * @param property the property
   */
  record Step(Node property, boolean backwards) {
    private Stream<Node> from(Graph graph, Node node) {
      return backwards
          ? Sorted.subjects(graph, property, node)
          : Sorted.values(graph, node, property);
    }
  }

  static Column of(String name, Node... path) {
    return new Column(name, List.of(), "").or(path);
  }

  /** The label of the fact itself. */
  static Column label(String name, String language) {
    return new Column(name, of(name, RDFS.Nodes.label).paths(), language);
  }

  /** This column, and another path where those before it find nothing. */
  Column or(Node... path) {
    return with(Stream.of(path).map(property -> new Step(property, false)));
  }

  /** This column, and a path that begins at what says {@code owner} of the fact. */
  Column orOfOwner(Node owner, Node... path) {
    Stream<Step> onward = Stream.of(path).map(property -> new Step(property, false));
    return with(Stream.concat(Stream.of(new Step(owner, true)), onward));
  }

  private Column with(Stream<Step> path) {
    return new Column(
        name, Stream.concat(paths.stream(), Stream.of(path.toList())).toList(), language);
  }

  /** The property whose values of the fact the column holds; empty where it looks further. */
  Optional<String> property() {
    List<Step> path = paths.get(0);
    boolean own = path.size() == 1 && !path.get(0).backwards();
    return own ? Optional.of(path.get(0).property().getURI()) : Optional.empty();
  }

  /** The values for {@code thing}, joined; empty where there are none. */
  String cell(Graph graph, Node thing) {
    return paths.stream()
        .map(path -> values(graph, thing, path))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String values(Graph graph, Node thing, List<Step> path) {
    Stream<Node> found = Stream.of(thing);
    for (Step step : path) {
      found = found.flatMap(node -> step.from(graph, node));
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
