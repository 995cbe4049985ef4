package org.yangfan.description;

import static org.yangfan.description.Terms.voidExtension;
import static org.yangfan.description.Terms.voidTerm;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yangfan.graph.GraphWriter;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Literals;
import org.yangfan.graph.Prefixes;

/**
 * The parts of a dataset in VoID: by class, by property, by property within each class with the
 * classes and datatypes that it leads to, and the links to other datasets. Editors that complete
 * queries read this form.
 */
final class Partitions {
  private final Iris iris;
  private final Node dataset;
  private final GraphWriter out;

  Partitions(Iris iris, Node dataset, GraphWriter out) {
    this.iris = iris;
    this.dataset = dataset;
    this.out = out;
  }

  void send(Statistics counts) {
    counts.classes().forEach(this::ofClass);
    counts.properties().forEach((property, triples) -> ofProperty(dataset, property, triples));
    counts.links().forEach(this::linkset);
  }

  private void ofClass(String type, ClassUse use) {
    Node part = below(dataset, "class", type);
    out.add(dataset, voidTerm("classPartition"), part);
    out.add(part, voidTerm("class"), NodeFactory.createURI(type));
    out.add(part, voidTerm("entities"), Literals.integer(use.entities()));
    use.properties()
        .forEach(
            (property, found) -> {
              Node inner = ofProperty(part, property, found.triples());
              objects(inner, found);
            });
  }

  private Node ofProperty(Node whole, String property, long triples) {
    Node part = below(whole, "property", property);
    out.add(whole, voidTerm("propertyPartition"), part);
    out.add(part, voidTerm("property"), NodeFactory.createURI(property));
    out.add(part, voidTerm("triples"), Literals.integer(triples));
    return part;
  }

  private void objects(Node part, PropertyUse use) {
    use.objectClasses()
        .forEach(
            (type, triples) -> {
              Node inner = below(part, "class", type);
              out.add(part, voidTerm("classPartition"), inner);
              out.add(inner, voidTerm("class"), NodeFactory.createURI(type));
              out.add(inner, voidTerm("triples"), Literals.integer(triples));
            });
    use.datatypes()
        .forEach(
            (datatype, triples) -> {
              Node inner = below(part, "datatype", datatype);
              out.add(part, voidExtension("datatypePartition"), inner);
              out.add(inner, voidExtension("datatype"), NodeFactory.createURI(datatype));
              out.add(inner, voidTerm("triples"), Literals.integer(triples));
            });
  }

  private void linkset(String target, Map<String, Long> byProperty) {
    byProperty.forEach(
        (property, triples) -> {
          Node links = below(below(dataset, "links", target), "property", property);
          out.type(links, voidTerm("Linkset"));
          out.add(dataset, voidTerm("subset"), links);
          out.add(links, voidTerm("subjectsTarget"), dataset);
          out.add(links, voidTerm("objectsTarget"), NodeFactory.createURI(target));
          out.add(links, voidTerm("linkPredicate"), NodeFactory.createURI(property));
          out.add(links, voidTerm("triples"), Literals.integer(triples));
        });
  }

  /** {@code whole/kind/prefix-name}; the whole IRI where no prefix covers it. */
  private Node below(Node whole, String kind, String iri) {
    return iris.below(iris.below(whole, kind), shortName(iri));
  }

  private static String shortName(String iri) {
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + "-" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
