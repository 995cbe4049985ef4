package org.yangfan.site;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the ontology that pages treat in a way of their own. */
final class Terms {
  static final String NS = "https://w3id.org/yangfan/ontology#";
  static final Property EVIDENCE = property("evidence");
  static final Property RESPONSIBILITY = property("responsibility");
  static final Property NATIONAL_TARGET = property("nationalTarget");
  static final Property PROVINCIAL_TARGET = property("provincialTarget");
  static final Property PLAN = property("plan");
  static final Property PART_OF = property("partOf");
  static final Property REGION = property("region");
  static final Property UNIT = property("unit");
  static final Property ROLE = property("role");
  static final Property MENTION = property("mention");
  static final Property SUBJECT = property("subject");
  static final Property WORDING = property("wording"); // regular expressions, for programs
  static final Property TEXT = property("text");
  static final Property CHARACTERS = property("characters");
  static final Property SHORT_NAME = property("shortName");
  static final Property ISO = property("iso3166");
  static final String COUNTRY = NS + "Country";

  private Terms() {}

  static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }

  /** The part of an IRI behind its last {@code #} or {@code /}. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
