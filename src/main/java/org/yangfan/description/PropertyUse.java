package org.yangfan.description;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** How often the things of a class have a property, and what kinds of value it leads to. */
final class PropertyUse {
  private final SortedMap<String, Long> objectClasses = new TreeMap<>();
  private final SortedMap<String, Long> datatypes = new TreeMap<>();
  private long triples;

  void count(Node object, Iterable<String> classesOfObject) {
    triples++;
    classesOfObject.forEach(type -> objectClasses.merge(type, 1L, Long::sum));
    if (object.isLiteral()) {
      datatypes.merge(object.getLiteralDatatypeURI(), 1L, Long::sum);
    }
  }

  long triples() {
    return triples;
  }

  /** Triples by the class of their object. */
  SortedMap<String, Long> objectClasses() {
    return objectClasses;
  }

  /** Triples by the datatype of their object. */
  SortedMap<String, Long> datatypes() {
    return datatypes;
  }
}
