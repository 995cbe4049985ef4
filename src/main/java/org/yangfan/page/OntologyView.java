package org.yangfan.page;

import java.util.List;

/**
 * The terms of the graph.
 *
 * @param diagram of the classes
 */
public record OntologyView(
    String title,
    String description,
    String version,
    DiagramView diagram,
    List<Group> groups,
    List<Item> downloads) {

  /** Terms of a kind: classes, properties. */
  public record Group(String title, List<Term> terms) {}

  /**
   * A term.
   *
   * @param id the anchor: its local name
   * @param prefixed its name with the prefix
   * @param properties what is said of it
   * @param examples things of a class; empty for none
   * @param query a query that shows it, to be run at the endpoint; empty for none
   */
  public record Term(
      String id,
      String prefixed,
      String label,
      String definition,
      List<Property> properties,
      List<Item> examples,
      String query,
      String run) {}
}
