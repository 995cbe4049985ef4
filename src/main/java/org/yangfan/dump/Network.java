package org.yangfan.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yangfan.graph.YF;

/**
 * The things that people draw and the links between them.
 *
 * @param things by IRI, in order
 * @param links in order
 */
record Network(List<Thing> things, List<Link> links) {
  private static final Map<String, String> TYPES =
      Map.of(
          "Plan", "plan",
          "Task", "task",
          "Target", "target",
          "Unit", "unit",
          "Region", "region",
          "Province", "region",
          "Country", "region",
          "Domain", "domain",
          "Indicator", "indicator");

  /** Links that say what another one says already. */
  private static final Set<Node> REDUNDANT = Set.of(YF.plan, YF.unit);

  /** A node; {@code en} is empty where it has no English label. */
  record Thing(String iri, String type, String zh, String en) {}

  /** An edge, named as the property is in the ontology. */
  record Link(String source, String target, String property) {}

  static Network of(Graph graph) {
    Map<String, Thing> things = new TreeMap<>();
    graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .filter(triple -> type(triple.getObject()) != null && triple.getSubject().isURI())
        .forEach(triple -> things.put(triple.getSubject().getURI(), thing(graph, triple)));
    List<Link> links = new ArrayList<>();
    for (Triple triple : Sorted.triples(graph)) {
      if (isLink(triple, things)) {
        links.add(
            new Link(
                triple.getSubject().getURI(),
                triple.getObject().getURI(),
                triple.getPredicate().getLocalName()));
      }
    }
    return new Network(List.copyOf(things.values()), links);
  }

  private static boolean isLink(Triple triple, Map<String, Thing> things) {
    return triple.getObject().isURI()
        && !REDUNDANT.contains(triple.getPredicate())
        && things.containsKey(triple.getSubject().toString())
        && things.containsKey(triple.getObject().getURI());
  }

  private static String type(Node type) {
    boolean ours = type.isURI() && type.getURI().startsWith(YF.NS);
    return ours ? TYPES.get(type.getURI().substring(YF.NS.length())) : null;
  }

  private static Thing thing(Graph graph, Triple typed) {
    Node node = typed.getSubject();
    String zh = label(graph, node, "zh");
    return new Thing(node.getURI(), type(typed.getObject()), zh, label(graph, node, "en"));
  }

  private static String label(Graph graph, Node node, String language) {
    return Sorted.values(graph, node, RDFS.Nodes.label)
        .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }
}
