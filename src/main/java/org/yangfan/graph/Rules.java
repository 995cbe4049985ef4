package org.yangfan.graph;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The rules of {@code ontology/rules}: SPARQL CONSTRUCT queries that make the graph of what follows
 * from the facts. A rule sees the facts alone, never what another rule made, so their order does
 * not matter.
 */
public final class Rules {
  private final List<QueryFile> rules;

  private Rules(List<QueryFile> rules) {
    this.rules = rules;
  }

  /**
   * Reads every {@code *.rq} of {@code folder}.
   *
   * @throws OntologyException naming the file where one is not a CONSTRUCT query
   */
  public static Rules load(Path folder) {
    List<QueryFile> rules = QueryFile.all(folder);
    for (QueryFile rule : rules) {
      if (!rule.query().isConstructType()) {
        throw new OntologyException(folder.resolve(rule.name()) + ".rq: a rule is a CONSTRUCT");
      }
    }
    return new Rules(rules);
  }

  /**
   * Sends what follows from {@code facts} to {@code derived}, rule by rule in the order of their
   * names.
   *
   * @param facts all graphs together
   */
  public void derive(Graph facts, StreamRDF derived) {
    for (QueryFile rule : rules) {
      try (QueryExec run = QueryExec.graph(facts).query(rule.query()).build()) {
        run.constructTriples().forEachRemaining(triple -> derived.triple(canonical(triple)));
      }
    }
  }

  /** SPARQL's arithmetic writes decimals as it likes; the graph writes each in one way only. */
  private static Triple canonical(Triple triple) {
    Node object = triple.getObject();
    return object.isLiteral() && object.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
        ? Triple.create(
            triple.getSubject(),
            triple.getPredicate(),
            Literals.decimal(new BigDecimal(object.getLiteralLexicalForm())))
        : triple;
  }
}
