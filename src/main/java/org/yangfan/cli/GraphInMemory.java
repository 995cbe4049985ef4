package org.yangfan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.yangfan.graph.FactsMapper;
import org.yangfan.graph.Iris;
import org.yangfan.vocabulary.Vocabulary;

/**
 * What a load would put into the store, shapes and provenance aside unless they are added: the
 * union of all its graphs, in memory.
 */
final class GraphInMemory {
  private final Conversion conversion = new Conversion(new Iris(Iris.BASE));
  private final DatasetGraph named = DatasetGraphFactory.createGeneral();
  private final Graph all = named.getDefaultGraph();

  private GraphInMemory() {}

  /**
   * The graph of facts without errors.
   *
   * @param data holds {@code vocabulary}
   * @param ontology holds the ontology and its rules
   * @param remarks told of what does not reach the graph, as {@code file:line:column: message}
   */
  static GraphInMemory of(
      FactsInput input, Vocabulary vocabulary, Path data, Path ontology, Consumer<String> remarks) {
    GraphInMemory graph = new GraphInMemory();
    graph.add(input, vocabulary, data, ontology, remarks);
    return graph;
  }

  private void add(
      FactsInput input, Vocabulary vocabulary, Path data, Path ontology, Consumer<String> remarks) {
    List<Path> terms = List.of(ontology.resolve("yangfan.ttl"));
    conversion.curated(terms, data.resolve("vocabulary"), flat());
    DatasetGraph curated = DatasetGraphFactory.wrap(all);
    FactsMapper mapper = conversion.mapper(input, vocabulary, curated, remarks);
    input.facts().forEach(facts -> mapper.map(facts, flat()));
    conversion.send(Conversion.derived(ontology.resolve("rules"), all), flat());
  }

  /** Adds what {@code source} sends. */
  void add(Consumer<StreamRDF> source) {
    source.accept(flat());
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
