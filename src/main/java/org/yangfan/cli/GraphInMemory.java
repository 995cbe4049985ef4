package org.yangfan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yangfan.graph.Census;
import org.yangfan.graph.FactsMapper;
import org.yangfan.graph.Iris;
import org.yangfan.graph.LoadedFacts;
import org.yangfan.graph.Rules;
import org.yangfan.graph.TurtleFiles;
import org.yangfan.graph.YF;
import org.yangfan.vocabulary.Vocabulary;

/**
 * All that a load would put into the store, provenance and shapes aside, as one graph.
 *
 * @param triples of ontology, vocabularies, plans, and what follows from them
 * @param errors what keeps facts out of it, as {@code file:line:column: message}; then there are no
 *     triples
 */
record GraphInMemory(Graph triples, List<String> errors) {

  /** The graph of the data in {@code data}. */
  static GraphInMemory of(Path data, Path ontology) {
    Vocabulary vocabulary = Vocabulary.load(data.resolve("vocabulary"));
    FactsInput input = new FactsInput(vocabulary, null);
    Inputs.in(data.resolve("plans"), ".yaml").forEach(input::read);
    if (!input.errors().isEmpty()) {
      return new GraphInMemory(GraphFactory.createDefaultGraph(), input.errors());
    }
    List<String> remarks = new ArrayList<>();
    Graph graph = GraphFactory.createDefaultGraph();
    StreamRDF out = new Flat(StreamRDFLib.graph(graph));
    Iris iris = new Iris(Iris.BASE);
    TurtleFiles turtle = new TurtleFiles(iris);
    turtle.send(List.of(ontology.resolve("yangfan.ttl")), iris.graph("ontology"), out);
    turtle.send(Inputs.in(data.resolve("vocabulary"), ".ttl"), iris.graph("vocabulary"), out);
    Set<Node> units = Census.things(DatasetGraphFactory.wrap(graph), YF.Unit);
    FactsMapper mapper =
        new FactsMapper(
            iris, vocabulary, input.facts(), units, problem -> remarks.add(input.line(problem)));
    for (LoadedFacts facts : input.facts()) {
      mapper.map(facts, out);
    }
    Graph derived = GraphFactory.createDefaultGraph();
    Rules.load(ontology.resolve("rules")).derive(graph, StreamRDFLib.graph(derived));
    derived.find().forEachRemaining(graph::add);
    return new GraphInMemory(graph, List.of());
  }

  /** Takes every quad as a triple. */
  private static final class Flat extends StreamRDFBase {
    private final StreamRDF out;

    Flat(StreamRDF out) {
      this.out = out;
    }

    @Override
    public void triple(org.apache.jena.graph.Triple triple) {
      out.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      out.triple(quad.asTriple());
    }
  }
}
