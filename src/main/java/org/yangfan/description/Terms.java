package org.yangfan.description;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of others that a description is written in, as functions of their local name. */
final class Terms {
  private Terms() {}

  /** Vocabulary of Interlinked Datasets. */
  static Node voidTerm(String name) {
    return NodeFactory.createURI("http://rdfs.org/ns/void#" + name);
  }

  /** VoID's extension for datatypes, as the SIB endpoints use it. */
  static Node voidExtension(String name) {
    return NodeFactory.createURI("http://ldf.fi/void-ext#" + name);
  }

  /** Data Catalog Vocabulary, version 3. */
  static Node dcat(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/dcat#" + name);
  }

  /** SHACL. */
  static Node sh(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
  }

  /** schema.org. */
  static Node schema(String name) {
    return NodeFactory.createURI("https://schema.org/" + name);
  }

  /** FOAF. */
  static Node foaf(String name) {
    return NodeFactory.createURI("http://xmlns.com/foaf/0.1/" + name);
  }

  /** SPDX: checksums, as DCAT 3 uses them. */
  static Node spdx(String name) {
    return NodeFactory.createURI("http://spdx.org/rdf/terms#" + name);
  }
}
