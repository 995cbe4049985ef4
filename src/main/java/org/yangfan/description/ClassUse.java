package org.yangfan.description;

import java.util.SortedMap;
import java.util.TreeMap;

/** How many things a class has, and which properties they have. */
final class ClassUse {
  private final SortedMap<String, PropertyUse> properties = new TreeMap<>();
  private long entities;

  void entity() {
    entities++;
  }

  PropertyUse property(String iri) {
    return properties.computeIfAbsent(iri, p -> new PropertyUse());
  }

  long entities() {
    return entities;
  }

  /** By the property's IRI. */
  SortedMap<String, PropertyUse> properties() {
    return properties;
  }
}
