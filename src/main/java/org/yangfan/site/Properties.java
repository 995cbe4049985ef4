package org.yangfan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.page.Item;
import org.yangfan.page.Property;

/** What is said of a thing, and what refers to it, by property. */
final class Properties {
  private static final int MOST = 60;

  /** What a page says in a way of its own. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          RDF.type.getURI(),
          RDFS.label.getURI(),
          DCTerms.description.getURI(),
          SKOS.prefLabel.getURI(),
          SKOS.hiddenLabel.getURI(),
          SKOS.definition.getURI(),
          Terms.EVIDENCE.getURI(),
          Terms.TEXT.getURI(),
          Terms.WORDING.getURI());

  private final Reading reading;

  Properties(Reading reading) {
    this.reading = reading;
  }

  /** What {@code thing} says, short answers first. */
  List<Property> of(Resource thing) {
    Map<String, List<RDFNode>> values = new TreeMap<>();
    thing
        .listProperties()
        .filterDrop(s -> ELSEWHERE.contains(s.getPredicate().getURI()))
        .forEach(
            s ->
                values
                    .computeIfAbsent(s.getPredicate().getURI(), p -> new ArrayList<>())
                    .add(s.getObject()));
    String label = reading.names().text(thing);
    values.keySet().removeIf(p -> isSaidByNarrower(p, values));
    values.values().forEach(nodes -> nodes.removeIf(n -> isText(n, label)));
    return properties(thing, values);
  }

  /** What refers to {@code thing}. */
  List<Property> to(Resource thing) {
    Map<String, List<RDFNode>> values = new TreeMap<>();
    for (Statement s : reading.graph().listStatements(null, null, thing).toList()) {
      if (s.getSubject().isURIResource()
          && s.getSubject().hasProperty(RDFS.label)
          && s.getPredicate().getURI().startsWith(Terms.NS)
          && !reading.graph().contains(thing, null, s.getSubject())) {
        values
            .computeIfAbsent(s.getPredicate().getURI(), p -> new ArrayList<>())
            .add(s.getSubject());
      }
    }
    values.keySet().removeIf(p -> isSaidByNarrower(p, values));
    return properties(thing, values);
  }

  private List<Property> properties(Resource about, Map<String, List<RDFNode>> values) {
    List<Property> properties = new ArrayList<>();
    values.forEach(
        (property, nodes) -> {
          List<Item> items = items(about, nodes);
          if (!items.isEmpty()) {
            int shown = Math.min(MOST, items.size());
            properties.add(
                new Property(
                    reading.names().item(reading.thing(property)),
                    items.subList(0, shown),
                    items.size() - shown));
          }
        });
    properties.sort(
        Comparator.comparingInt((Property p) -> p.values().size())
            .thenComparing(p -> p.name().text()));
    return properties;
  }

  /**
   * Texts in the page's language alone, where there are any; tasks and the like with their plan.
   */
  private List<Item> items(Resource about, List<RDFNode> nodes) {
    List<RDFNode> own = nodes.stream().filter(n -> isInLanguage(n)).toList();
    return (own.isEmpty() ? nodes : own)
        .stream()
            .sorted(
                Comparator.comparing((RDFNode n) -> n.toString().length())
                    .thenComparing(RDFNode::toString))
            .map(node -> item(about, node))
            .toList();
  }

  private Item item(Resource about, RDFNode node) {
    Item item = reading.names().item(node);
    if (!node.isURIResource()) {
      return item;
    }
    Statement plan = reading.thing(node.asResource().getURI()).getProperty(Terms.PLAN);
    return plan == null || plan.getResource().equals(about)
        ? item
        : item.noted(reading.names().text(plan.getResource()));
  }

  private boolean isInLanguage(RDFNode node) {
    return node.isLiteral() && node.asLiteral().getLanguage().equals(reading.lang().tag());
  }

  private static boolean isText(RDFNode node, String text) {
    return node.isLiteral() && ((Literal) node).getLexicalForm().equals(text);
  }

  /** Whether other properties below {@code property} say all of its values. */
  private boolean isSaidByNarrower(String property, Map<String, List<RDFNode>> values) {
    Set<RDFNode> narrower = new HashSet<>();
    reading
        .graph()
        .listSubjectsWithProperty(RDFS.subPropertyOf, reading.thing(property))
        .forEach(below -> narrower.addAll(values.getOrDefault(below.getURI(), List.of())));
    return narrower.containsAll(values.get(property));
  }
}
