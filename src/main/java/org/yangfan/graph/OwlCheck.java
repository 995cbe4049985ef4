package org.yangfan.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.yangfan.graph.Violation.Weight;

/** Whether a graph is OWL 2 DL and free of contradictions. */
public final class OwlCheck {
  private final OWLOntology ontology;

  private OwlCheck(OWLOntology ontology) {
    this.ontology = ontology;
  }

  /**
   * Reads {@code graph} as an OWL 2 ontology.
   *
   * @param graph the ontology, with or without data
   */
  public static OwlCheck of(Graph graph) {
    String turtle = RDFWriter.source(graph).lang(Lang.TURTLE).asString();
    try {
      return new OwlCheck(
          OWLManager.createOWLOntologyManager()
              .loadOntologyFromOntologyDocument(new StringDocumentSource(turtle)));
    } catch (OWLOntologyCreationException e) {
      throw new OntologyException("the graph cannot be read as OWL: " + e.getMessage());
    }
  }

  /** What is not OWL 2 DL (OWL 2 Profiles; OWL 2 Structural Specification, section 3). */
  public Report profile() {
    return new Report(
        Profiles.OWL2_DL.checkOntology(ontology).getViolations().stream()
            .map(OwlCheck::violation)
            .toList());
  }

  private static Violation violation(OWLProfileViolation violation) {
    return error(violation.toString(), "not OWL 2 DL: declare the term in ontology/yangfan.ttl");
  }

  /**
   * Whether it can be true at all, and whether each class can have members. xsd:date and xsd:gYear
   * are not compared: OWL 2 does not know them.
   */
  public Report consistency() {
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true;
    OWLReasoner reasoner = new Reasoner(configuration, ontology);
    try {
      return new Report(contradictions(reasoner));
    } finally {
      reasoner.dispose();
    }
  }

  private static List<Violation> contradictions(OWLReasoner reasoner) {
    if (!reasoner.isConsistent()) {
      return List.of(
          error(
              "the graph",
              "contradicts the ontology: something is in two disjoint classes, or a property that"
                  + " has one value has two"));
    }
    List<Violation> empty = new ArrayList<>();
    reasoner
        .unsatisfiableClasses()
        .filter(type -> !type.isOWLNothing())
        .forEach(
            type ->
                empty.add(
                    error(
                        type.getIRI().getIRIString(),
                        "nothing can be in this class: its axioms contradict each other")));
    return empty;
  }

  private static Violation error(String focus, String message) {
    return new Violation(Weight.ERROR, focus, null, null, message);
  }
}
