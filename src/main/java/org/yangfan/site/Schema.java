package org.yangfan.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yangfan.page.DiagramView;
import org.yangfan.page.Item;

/** The classes of the ontology with their properties. */
final class Schema {
  private final Reading reading;
  private final Map<Resource, List<Resource>> leading;
  private final Map<Resource, List<Resource>> holding;

  Schema(Reading reading) {
    this.reading = reading;
    this.leading = byClass(OWL.ObjectProperty);
    this.holding = byClass(OWL.DatatypeProperty);
  }

  /** The properties of a {@code kind} by the classes that they are said of. */
  private Map<Resource, List<Resource>> byClass(Resource kind) {
    Map<Resource, List<Resource>> properties = new HashMap<>();
    for (Resource property : terms(kind)) {
      for (Resource type : classes(property, RDFS.domain)) {
        properties.computeIfAbsent(type, each -> new ArrayList<>()).add(property);
      }
    }
    return properties;
  }

  /** The classes as a picture: what most begins with first, then what it leads to. */
  DiagramView diagram() {
    return DiagramView.of(inOrder().stream().map(this::entity).toList());
  }

  /** The classes that {@code end} (domain, range) of a property names, one by one. */
  static List<Resource> classes(Resource property, org.apache.jena.rdf.model.Property end) {
    List<Resource> classes = new ArrayList<>();
    for (Statement statement : property.listProperties(end).toList()) {
      Statement union = statement.getResource().getProperty(OWL.unionOf);
      if (union == null) {
        classes.add(statement.getResource());
      } else {
        union.getObject().as(RDFList.class).asJavaList().stream()
            .map(RDFNode::asResource)
            .forEach(classes::add);
      }
    }
    return classes;
  }

  /** The terms of the ontology that are a {@code type}. */
  List<Resource> terms(Resource type) {
    return reading.graph().listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(Terms.NS))
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private List<Resource> inOrder() {
    List<Resource> open = new ArrayList<>(terms(OWL.Class));
    open.sort(Comparator.comparingInt((Resource each) -> -properties(leading, each).size()));
    Set<Resource> ordered = new LinkedHashSet<>();
    for (Resource first : open) {
      Deque<Resource> next = new ArrayDeque<>(List.of(first));
      while (!next.isEmpty()) {
        Resource each = next.poll();
        if (open.contains(each) && ordered.add(each)) {
          properties(leading, each).forEach(p -> next.addAll(classes(p, RDFS.range)));
        }
      }
    }
    return List.copyOf(ordered);
  }

  private DiagramView.Entity entity(Resource type) {
    List<DiagramView.Field> fields = new ArrayList<>();
    for (Statement above : type.listProperties(RDFS.subClassOf).toList()) {
      if (above.getObject().isURIResource() && above.getResource().getURI().startsWith(Terms.NS)) {
        fields.add(field("⊂ ", above.getResource(), "", above.getResource()));
      }
    }
    for (Resource property : properties(leading, type)) {
      Resource range = classes(property, RDFS.range).stream().findFirst().orElse(null);
      String end = range == null ? "" : " → " + reading.names().text(range);
      fields.add(field("", property, end, range));
    }
    properties(holding, type).forEach(each -> fields.add(field("", each, "", null)));
    return new DiagramView.Entity(type.getURI(), here("", type, ""), fields);
  }

  private static List<Resource> properties(Map<Resource, List<Resource>> of, Resource type) {
    return of.getOrDefault(type, List.of());
  }

  private DiagramView.Field field(String before, Resource term, String after, Resource target) {
    return new DiagramView.Field(
        here(before, term, after), target == null ? "" : target.toString());
  }

  private Item here(String before, Resource term, String after) {
    String text = before + reading.names().text(term) + after;
    return Item.link(text, "#" + Terms.local(term.getURI()));
  }
}
