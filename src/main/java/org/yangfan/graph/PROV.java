package org.yangfan.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O (W3C, http://www.w3.org/ns/prov#) that provenance is said with. */
final class PROV {
  static final String NS = "http://www.w3.org/ns/prov#";

  static final Node Activity = term("Activity");
  static final Node Entity = term("Entity");
  static final Node SoftwareAgent = term("SoftwareAgent");
  static final Node startedAtTime = term("startedAtTime");
  static final Node used = term("used");
  static final Node wasAssociatedWith = term("wasAssociatedWith");
  static final Node wasDerivedFrom = term("wasDerivedFrom");
  static final Node wasGeneratedBy = term("wasGeneratedBy");

  private PROV() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
