package org.yangfan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yangfan.graph.Census;
import org.yangfan.graph.FactsMapper;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Rules;
import org.yangfan.graph.TurtleFiles;
import org.yangfan.graph.YF;
import org.yangfan.vocabulary.Vocabulary;

/** The steps from data to quads, wherever the quads go: a store, or memory. */
final class Conversion {
  private final Iris iris;

  Conversion(Iris iris) {
    this.iris = iris;
  }

  /** Sends what is curated: files of the ontology, and every vocabulary of a folder. */
  void curated(List<Path> ontology, Path vocabularies, StreamRDF out) {
    TurtleFiles turtle = new TurtleFiles(iris);
    turtle.send(ontology, iris.graph("ontology"), out);
    turtle.send(Inputs.in(vocabularies, ".ttl"), iris.graph("vocabulary"), out);
  }

  /**
   * What turns facts into quads.
   *
   * @param curated holds what {@link #curated} sent
   * @param remarks told of what does not reach the graph, as {@code file:line:column: message}
   */
  FactsMapper mapper(
      FactsInput input, Vocabulary vocabulary, DatasetGraph curated, Consumer<String> remarks) {
    return new FactsMapper(
        iris,
        vocabulary,
        input.facts(),
        Census.things(curated, YF.Unit),
        problem -> remarks.accept(input.line(problem)));
  }

  /** What follows from {@code all} by the rules of a folder. */
  static Graph derived(Path rules, Graph all) {
    Graph derived = GraphFactory.createDefaultGraph();
    Rules.load(rules).derive(all, StreamRDFLib.graph(derived));
    return derived;
  }

  /** Sends what was derived. */
  void send(Graph derived, StreamRDF out) {
    Node graph = iris.graph("derived");
    derived.find().forEachRemaining(triple -> out.quad(Quad.create(graph, triple)));
  }
}
