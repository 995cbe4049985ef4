package org.yangfan.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yangfan.graph.Rules;
import org.yangfan.graph.Shapes;

/**
 * An invented country of five provinces, with the ontology and with what the project's rules
 * derive: what the default graph of a store holds.
 */
record ExampleCountry(Model model) {
  private static final Path GRAPH = Example.HOME.resolve("src/test/resources/queries/graph");
  private static final Path ONTOLOGY = Example.HOME.resolve("ontology");

  static ExampleCountry read() throws IOException {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, ONTOLOGY.resolve("yangfan.ttl").toUri().toString());
    try (Stream<Path> files = Files.list(GRAPH)) {
      files.forEach(file -> RDFDataMgr.read(model, file.toUri().toString()));
    }
    Graph derived = GraphFactory.createDefaultGraph();
    Rules.load(ONTOLOGY.resolve("rules")).derive(model.getGraph(), StreamRDFLib.graph(derived));
    return new ExampleCountry(model.add(ModelFactory.createModelForGraph(derived)));
  }

  /** What the project's shapes find wrong with it. */
  List<String> violations() {
    return Shapes.load(ONTOLOGY).validate(model.getGraph()).lines();
  }

  Dataset dataset() {
    return DatasetFactory.wrap(model);
  }

  /** All of it as N-Triples. */
  InputStream triples() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, model, Lang.NTRIPLES);
    return new ByteArrayInputStream(out.toByteArray());
  }
}
