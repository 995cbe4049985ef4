package org.yangfan.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.yangfan.graph.Violation.Weight;

/** Whether a graph is OWL 2 DL and free of contradictions. */
public final class OwlCheck {
  private static final Set<RDFDatatype> DATES = Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYear);

  private final OWLOntology ontology;

  private OwlCheck(OWLOntology ontology) {
    this.ontology = ontology;
  }

  /**
   * Reads {@code graph} as an OWL 2 ontology. Days and years of data are left out: OWL 2 does not
   * know xsd:date and xsd:gYear (Structural Specification, section 4), the shapes look after them.
   *
   * @param graph the ontology, with or without data
   */
  public static OwlCheck of(Graph graph) {
    Graph seen = GraphFactory.createDefaultGraph();
    graph.find().filterDrop(OwlCheck::isDate).forEachRemaining(seen::add);
    String text = RDFWriter.source(seen).format(RDFFormat.NTRIPLES_UTF8).asString();
    OWLDocumentFormat turtle = new TurtleDocumentFormat();
    try {
      return new OwlCheck(
          OWLManager.createOWLOntologyManager()
              .loadOntologyFromOntologyDocument(
                  new StringDocumentSource(text, YF.NS, turtle, "text/turtle")));
    } catch (OWLOntologyCreationException e) {
      throw new OntologyException("the graph cannot be read as OWL: " + e.getMessage());
    }
  }

  private static boolean isDate(Triple triple) {
    return triple.getObject().isLiteral()
        && DATES.contains(triple.getObject().getLiteralDatatype());
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

  /** Whether it can be true at all, and whether each class can have members. */
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
