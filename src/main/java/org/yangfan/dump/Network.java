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

  /**
   * A node.
   *
   * @param id short and the same for the same graph: network formats do not take IRIs everywhere
   * @param en empty where it has no English label
   */
  record Thing(String id, String iri, String type, String zh, String en) {
    Thing numbered(int number) {
      return new Thing("n" + number, iri, type, zh, en);
    }
  }

  /**
   * An edge, named as the property is in the ontology.
   *
   * @param source id of a thing
   * @param target id of a thing
   * @param weight how many tasks two bodies share; 1 for every other edge
   * @param directed false between bodies that answer for tasks together
   */
  record Link(String source, String target, String property, long weight, boolean directed) {}

  static Network of(Graph graph) {
    Map<String, Thing> things = things(graph);
    List<Link> links = new ArrayList<>();
    for (Triple triple : Sorted.triples(graph)) {
      if (isLink(triple, things)) {
        links.add(
            new Link(
                things.get(triple.getSubject().getURI()).id(),
                things.get(triple.getObject().getURI()).id(),
                triple.getPredicate().getLocalName(),
                1,
                true));
      }
    }
    links.addAll(shared(graph, things));
    return new Network(List.copyOf(things.values()), links);
  }

  private static Map<String, Thing> things(Graph graph) {
    Map<String, Thing> things = new TreeMap<>();
    graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .filter(triple -> type(triple.getObject()) != null && triple.getSubject().isURI())
        .forEach(triple -> things.put(triple.getSubject().getURI(), thing(graph, triple)));
    int[] number = {0};
    things.replaceAll((iri, thing) -> thing.numbered(++number[0]));
    return things;
  }

  /** The links between bodies that answer for tasks together. */
  private static List<Link> shared(Graph graph, Map<String, Thing> things) {
    List<Link> links = new ArrayList<>();
    graph.stream(Node.ANY, RDF.Nodes.type, YF.CoResponsibility)
        .map(Triple::getSubject)
        .sorted(Sorted.NODES)
        .forEach(
            link -> {
              List<Node> ends = Sorted.values(graph, link, YF.linkedUnit).toList();
              Thing one = things.get(ends.get(0).getURI());
              Thing other = things.get(ends.get(1).getURI());
              Node weight = Sorted.values(graph, link, YF.weight).findFirst().orElseThrow();
              long tasks = Long.parseLong(weight.getLiteralLexicalForm());
              links.add(new Link(one.id(), other.id(), "coResponsibility", tasks, false));
            });
    return links;
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
    return new Thing("", node.getURI(), type(typed.getObject()), zh, label(graph, node, "en"));
  }

  static String label(Graph graph, Node node, String language) {
    return Sorted.values(graph, node, RDFS.Nodes.label)
        .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }
}
