package org.yangfan.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Which classes things are of, with the classes above those. */
final class Classes {
  private Classes() {}

  /** The IRIs of the classes of {@code thing}, the nearest first. */
  static List<String> of(Resource thing) {
    Set<String> found = new LinkedHashSet<>();
    Deque<Resource> open = new ArrayDeque<>();
    thing.listProperties(RDF.type).forEach(type -> open.add(type.getResource()));
    while (!open.isEmpty()) {
      Resource next = open.poll();
      if (next.isURIResource() && found.add(next.getURI())) {
        next.listProperties(RDFS.subClassOf).forEach(above -> open.add(above.getResource()));
      }
    }
    return List.copyOf(found);
  }

  /** The things of {@code type} or a class below it. */
  static Set<Resource> members(Model graph, String type) {
    Set<Resource> members = new LinkedHashSet<>();
    below(graph, type)
        .forEach(each -> graph.listSubjectsWithProperty(RDF.type, each).forEach(members::add));
    return members;
  }

  /** {@code type} and the classes below it. */
  static Set<Resource> below(Model graph, String type) {
    Set<Resource> known = new LinkedHashSet<>();
    Deque<Resource> open = new ArrayDeque<>(List.of(graph.getResource(type)));
    while (!open.isEmpty()) {
      Resource next = open.poll();
      if (known.add(next)) {
        graph.listSubjectsWithProperty(RDFS.subClassOf, next).forEach(open::add);
      }
    }
    return known;
  }
}
