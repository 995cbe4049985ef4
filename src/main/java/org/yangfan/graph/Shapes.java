package org.yangfan.graph;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.Prologue;
import org.yangfan.graph.Violation.Weight;

/** The SHACL shapes of {@code ontology/shapes.ttl}, which every loaded graph satisfies. */
public final class Shapes {
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Reads {@code shapes.ttl} of {@code ontologyFolder}.
   *
   * @throws OntologyException naming the file where it cannot be read
   */
  public static Shapes load(Path ontologyFolder) {
    return new Shapes(
        org.apache.jena.shacl.Shapes.parse(Turtle.read(ontologyFolder.resolve("shapes.ttl"))));
  }

  /**
   * What the shapes find in {@code data}, one violation for each result.
   *
   * @param data all graphs together, the ontology with them: shapes follow its subclasses
   */
  public Report validate(Graph data) {
    return new Report(
        ShaclValidator.get().validate(shapes, data).getEntries().stream()
            .map(Shapes::violation)
            .toList());
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        entry.severity() == Severity.Violation ? Weight.ERROR : Weight.NOTE,
        TermText.of(entry.focusNode()),
        entry.resultPath() == null
            ? null
            : entry.resultPath().toString(new Prologue(TermText.PREFIXES)),
        entry.value() == null ? null : TermText.of(entry.value()),
        message(entry));
  }

  /** The message in every language that the shape gives, in the order of their tags. */
  private static String message(ReportEntry entry) {
    return entry.messages().stream()
        .sorted(Comparator.comparing(Node::getLiteralLanguage))
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.joining(" "));
  }
}
