package org.yangfan.dump;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;
import org.yangfan.graph.Prefixes;

/** Turtle, by RDF4J Rio's writer: what Jena keeps is written by another hand and read by both. */
final class TurtleDump implements Dump {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  @Override
  public void write(DatasetGraph dataset, OutputStream out) {
    RDFWriter writer = new TurtleWriter(out);
    writer
        .getWriterConfig()
        .set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false); // keeps 40, not 40.0
    writer.startRDF();
    Prefixes.all().forEach(writer::handleNamespace);
    for (Triple triple : Sorted.triples(dataset.getDefaultGraph())) {
      writer.handleStatement(
          VALUES.createStatement(
              (Resource) value(triple.getSubject()),
              (IRI) value(triple.getPredicate()),
              value(triple.getObject())));
    }
    writer.endRDF();
  }

  private static Value value(Node node) {
    if (node.isURI()) {
      return VALUES.createIRI(node.getURI());
    }
    if (node.isBlank()) {
      return VALUES.createBNode(node.getBlankNodeLabel());
    }
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(
            node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
  }
}
