package org.yangfan.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What took the place of the things that a new generation of the graph has no more.
 *
 * <p>Three things are known, in this order: a thing of the same class and at the same place took
 * over the name (a plan with a better slug, a body whose name is now a former one of another); the
 * same part of what took the place of the whole; nothing.
 */
public final class Successors {
  private static final String THINGS = "id/";
  private static final List<Node> OWN_NAMES =
      List.of(YF.sha256, SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.Nodes.label);
  private static final List<Node> OTHER_NAMES =
      List.of(SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

  private final Graph former;
  private final Graph now;
  private final String base;
  private final SortedMap<String, String> gone = new TreeMap<>();

  /**
   * @param former and {@code now} have the same {@code base}
   */
  public Successors(Graph former, Graph now, String base) {
    this.former = former;
    this.now = now;
    this.base = base;
  }

  /**
   * The things that are gone, each with what took its place, empty for nothing; written as what
   * follows the base in their IRI. A whole sorts before its parts.
   */
  public SortedMap<String, String> find() {
    for (String thing : things()) {
      if (!isIn(now, thing)) {
        gone.put(thing, byName(thing).or(() -> asPart(thing)).orElse(""));
      }
    }
    return gone;
  }

  private Set<String> things() {
    Set<String> things = new TreeSet<>();
    former
        .find()
        .mapWith(Triple::getSubject)
        .filterKeep(subject -> subject.isURI() && subject.getURI().startsWith(base + THINGS))
        .forEach(subject -> things.add(subject.getURI().substring(base.length())));
    return things;
  }

  private boolean isIn(Graph graph, String thing) {
    return graph.contains(node(thing), Node.ANY, Node.ANY);
  }

  private Node node(String thing) {
    return NodeFactory.createURI(base + thing);
  }

  /** The one thing of its class and place that has its name and had it not before. */
  private Optional<String> byName(String thing) {
    String place = successor(whole(thing));
    Set<String> heirs =
        names(thing).stream()
            .flatMap(name -> named(name).stream())
            .filter(heir -> heir.startsWith(base + THINGS))
            .map(heir -> heir.substring(base.length()))
            .filter(heir -> whole(heir).equals(place) && isOfSameClass(thing, heir))
            .collect(Collectors.toSet());
    return heirs.size() == 1 ? heirs.stream().findFirst() : Optional.empty();
  }

  /** What tells it best from others: a digest, else a name in full. */
  private List<Node> names(String thing) {
    return OWN_NAMES.stream()
        .map(property -> objects(former, node(thing), property))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Set<String> named(Node name) {
    Set<String> found = new TreeSet<>();
    for (Node property : OWN_NAMES) {
      subjects(property, name)
          .filter(heir -> !former.contains(heir, property, name))
          .forEach(heir -> found.add(heir.getURI()));
    }
    OTHER_NAMES.stream()
        .flatMap(property -> subjects(property, name))
        .forEach(heir -> found.add(heir.getURI()));
    subjects(RDFS.Nodes.label, name)
        .flatMap(formerName -> subjects(YF.formerName, formerName))
        .forEach(heir -> found.add(heir.getURI()));
    return found;
  }

  private Stream<Node> subjects(Node property, Node value) {
    return now
        .find(Node.ANY, property, value)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toList()
        .stream();
  }

  private boolean isOfSameClass(String thing, String heir) {
    return objects(former, node(thing), RDF.Nodes.type).stream()
        .anyMatch(type -> now.contains(node(heir), RDF.Nodes.type, type));
  }

  /** What has the same place in the successor of the whole. */
  private Optional<String> asPart(String thing) {
    String whole = whole(thing);
    String heir = successor(whole) + thing.substring(whole.length());
    return Optional.of(heir).filter(h -> !h.equals(thing) && isIn(now, h));
  }

  /** What {@code thing} is a part of, by its IRI; empty for nothing. */
  private String whole(String thing) {
    String above = thing;
    do {
      above = above.substring(0, Math.max(0, above.lastIndexOf('/')));
    } while (!above.isEmpty() && !isIn(former, above) && !isIn(now, above));
    return above;
  }

  private String successor(String thing) {
    return gone.getOrDefault(thing, thing);
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
