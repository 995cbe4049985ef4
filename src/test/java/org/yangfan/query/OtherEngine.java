package org.yangfan.query;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J with some triples in memory: what a saved query means must not hang on Jena. */
final class OtherEngine implements AutoCloseable {
  private final SailRepository repository = new SailRepository(new MemoryStore());

  /**
   * @param triples N-Triples
   */
  OtherEngine(InputStream triples) throws IOException {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(triples, RDFFormat.NTRIPLES);
    }
  }

  /** The rows of the answer; null stands where a column is unbound. */
  List<List<Node>> ask(String text, Question question) {
    try (RepositoryConnection connection = repository.getConnection()) {
      TupleQuery query = connection.prepareTupleQuery(text);
      question.terms().forEach((name, term) -> query.setBinding(name, value(term)));
      List<List<Node>> rows = new ArrayList<>();
      try (TupleQueryResult result = query.evaluate()) {
        for (BindingSet row : result) {
          rows.add(terms(row, question.query().getResultVars()));
        }
      }
      return rows;
    }
  }

  private static List<Node> terms(BindingSet row, List<String> columns) {
    List<Node> terms = new ArrayList<>();
    for (String column : columns) {
      terms.add(row.hasBinding(column) ? canonical(node(row.getValue(column))) : null);
    }
    return terms;
  }

  private static Node node(Value value) {
    if (value instanceof IRI) {
      return NodeFactory.createURI(value.stringValue());
    }
    Literal literal = (Literal) value;
    return literal
        .getLanguage()
        .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
        .orElseGet(
            () ->
                NodeFactory.createLiteralDT(
                    literal.getLabel(), NodeFactory.getType(literal.getDatatype().stringValue())));
  }

  /** The term of a column, decimals without the zeros that engines add differently; or null. */
  static Node canonical(QuerySolution row, String column) {
    return row.contains(column) ? canonical(row.get(column).asNode()) : null;
  }

  private static Node canonical(Node term) {
    return term.isLiteral() && XSDDatatype.XSDdecimal.getURI().equals(term.getLiteralDatatypeURI())
        ? NodeFactory.createLiteralDT(
            new BigDecimal(term.getLiteralLexicalForm()).stripTrailingZeros().toPlainString(),
            XSDDatatype.XSDdecimal)
        : term;
  }

  private static Value value(Node term) {
    return term.isURI()
        ? Values.iri(term.getURI())
        : Values.literal(term.getLiteralLexicalForm(), Values.iri(term.getLiteralDatatypeURI()));
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
