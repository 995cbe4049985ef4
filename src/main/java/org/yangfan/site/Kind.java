package org.yangfan.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that have a page that lists them all: {@code /page/plan}. */
enum Kind {
  PLAN("Plan", "Legislation"),
  REGION("Region", "AdministrativeArea"),
  DOMAIN("Domain", "DefinedTerm"),
  INDICATOR("Indicator", "DefinedTerm"),
  TASK("Task", "Action"),
  TARGET("Target", "PropertyValue"),
  PROJECT("Project", "Project"),
  UNIT("Unit", "GovernmentOrganization"),
  FUNCTION("UnitFunction", "DefinedTerm"),
  COMPARISON("Comparison", "Observation"),
  DOCUMENT("Document", "DigitalDocument");

  private final String type;
  private final String schema;

  Kind(String type, String schema) {
    this.type = type;
    this.schema = schema;
  }

  /** The kind with this word in its path, if any. */
  static Optional<Kind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The first kind that a thing of these classes is of, if any. */
  static Optional<Kind> of(List<String> classes) {
    return Arrays.stream(values()).filter(kind -> classes.contains(kind.iri())).findFirst();
  }

  /** The word in its path. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its class. */
  String iri() {
    return Terms.NS + type;
  }

  /** Its class's local name. */
  String type() {
    return type;
  }

  /** What schema.org has for it. */
  String schema() {
    return schema;
  }
}
