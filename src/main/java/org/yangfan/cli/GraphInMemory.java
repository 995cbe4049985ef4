package org.yangfan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yangfan.graph.Census;
import org.yangfan.graph.FactsMapper;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Rules;
import org.yangfan.graph.TurtleFiles;
import org.yangfan.graph.YF;
import org.yangfan.vocabulary.Vocabulary;

/**
 * What a load would put into the store, shapes and provenance aside: the union of all its graphs,
 * in memory.
 */
final class GraphInMemory {
  private final Iris iris = new Iris(Iris.BASE);
  private final DatasetGraph named = DatasetGraphFactory.createGeneral();
  private final Graph all = named.getDefaultGraph();

  /** Adds the ontology itself and every vocabulary. */
  void addCurated(Path ontology, Path vocabularies) {
    TurtleFiles turtle = new TurtleFiles(iris);
    turtle.send(List.of(ontology.resolve("yangfan.ttl")), iris.graph("ontology"), flat());
    turtle.send(Inputs.in(vocabularies, ".ttl"), iris.graph("vocabulary"), flat());
  }

  /**
   * Adds every plan.
   *
   * @param remarks told of what does not reach the graph, as {@code file:line:column: message}
   */
  void addFacts(FactsInput input, Vocabulary vocabulary, Consumer<String> remarks) {
    FactsMapper mapper =
        new FactsMapper(
            iris,
            vocabulary,
            input.facts(),
            Census.things(DatasetGraphFactory.wrap(all), YF.Unit),
            problem -> remarks.accept(input.line(problem)));
    input.facts().forEach(facts -> mapper.map(facts, flat()));
  }

  /** Adds what follows from all that was added so far. */
  void addDerived(Path rules) {
    Graph derived = GraphFactory.createDefaultGraph();
    Rules.load(rules).derive(all, StreamRDFLib.graph(derived));
    Node graph = iris.graph("derived");
    derived.find().forEachRemaining(triple -> flat().quad(Quad.create(graph, triple)));
  }

  /** The named graphs, with their union as the default graph. */
  DatasetGraph dataset() {
    return named;
  }

  Graph triples() {
    return all;
  }

  /** Takes each quad into its graph and into the union. */
  private StreamRDF flat() {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        all.add(triple);
      }

      @Override
      public void quad(Quad quad) {
        all.add(quad.asTriple());
        named.add(quad);
      }
    };
  }
}
