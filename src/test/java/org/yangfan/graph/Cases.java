package org.yangfan.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of {@code src/test/resources/cases} that graphs are tested with. */
final class Cases {
  static final Path ONTOLOGY = Path.of(System.getProperty("yangfan.home"), "ontology");
  private static final Path FOLDER =
      Path.of(System.getProperty("yangfan.home"), "src/test/resources/cases");
  private static final String EXPECT = "# expect: ";

  private Cases() {}

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  /** The files of a folder of cases, by name. */
  static List<Path> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  /** What the first line of {@code file} says must be found. */
  static String expected(Path file) throws IOException {
    return Files.readAllLines(file).get(0).substring(EXPECT.length());
  }

  /** The triples of all {@code files}. */
  static Graph graph(Path... files) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : files) {
      RDFParser.source(file).base(Iris.BASE).parse(graph);
    }
    return graph;
  }

  /** The ontology and the invented plan that is in order, with {@code file} beside it. */
  static Graph beside(Path... file) {
    Graph graph = graph(ONTOLOGY.resolve("yangfan.ttl"), file("valid-graph/graph.ttl"));
    graph(file).find().forEachRemaining(graph::add);
    return graph;
  }
}
