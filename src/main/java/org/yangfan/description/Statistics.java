package org.yangfan.description;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Counts of a graph as VoID asks for them: by class, by property, and links to other datasets. */
final class Statistics {
  private static final Set<Node> LINKS =
      Set.of(
          OWL.sameAs.asNode(),
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode());

  private final SortedMap<String, ClassUse> classes = new TreeMap<>();
  private final SortedMap<String, Long> properties = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Long>> links = new TreeMap<>();
  private final Map<Node, Set<String>> types = new HashMap<>();
  private final Set<Node> subjects = new HashSet<>();
  private final Set<Node> objects = new HashSet<>();
  private final String ours;
  private long triples;

  private Statistics(String ours) {
    this.ours = ours;
  }

  /**
   * Counts {@code graph}.
   *
   * @param ours what the IRIs of this dataset begin with
   */
  static Statistics of(Graph graph, String ours) {
    Statistics counts = new Statistics(ours);
    graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(counts::type);
    graph.stream().forEach(counts::count);
    return counts;
  }

  private void type(Triple typed) {
    if (typed.getObject().isURI()) {
      String type = typed.getObject().getURI();
      types.computeIfAbsent(typed.getSubject(), s -> new TreeSet<>()).add(type);
      classes.computeIfAbsent(type, c -> new ClassUse()).entity();
    }
  }

  private void count(Triple triple) {
    triples++;
    subjects.add(triple.getSubject());
    objects.add(triple.getObject());
    String property = triple.getPredicate().getURI();
    properties.merge(property, 1L, Long::sum);
    Set<String> kinds = types.getOrDefault(triple.getObject(), Set.of());
    for (String type : types.getOrDefault(triple.getSubject(), Set.of())) {
      classes.get(type).property(property).count(triple.getObject(), kinds);
    }
    link(triple);
  }

  private void link(Triple triple) {
    Node object = triple.getObject();
    if (LINKS.contains(triple.getPredicate())
        && object.isURI()
        && !object.getURI().startsWith(ours)) {
      links
          .computeIfAbsent(object.getNameSpace(), n -> new TreeMap<>())
          .merge(triple.getPredicate().getURI(), 1L, Long::sum);
    }
  }

  long triples() {
    return triples;
  }

  long subjects() {
    return subjects.size();
  }

  long objects() {
    return objects.size();
  }

  /** By the class's IRI. */
  SortedMap<String, ClassUse> classes() {
    return classes;
  }

  /** Triples by the property's IRI. */
  SortedMap<String, Long> properties() {
    return properties;
  }

  /** Links by the namespace they lead to, then by their property. */
  SortedMap<String, SortedMap<String, Long>> links() {
    return links;
  }

  /** The namespaces of all classes and properties. */
  List<String> vocabularies() {
    Set<String> namespaces = new TreeSet<>();
    classes.keySet().forEach(iri -> namespaces.add(namespace(iri)));
    properties.keySet().forEach(iri -> namespaces.add(namespace(iri)));
    return List.copyOf(namespaces);
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
