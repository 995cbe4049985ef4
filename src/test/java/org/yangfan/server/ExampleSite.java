package org.yangfan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.yangfan.description.DatasetDescription;
import org.yangfan.description.DescribedFile;
import org.yangfan.description.SavedQuestion;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Prefixes;
import org.yangfan.graph.Rules;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Building;
import org.yangfan.store.Gone;
import org.yangfan.store.Manifest;
import org.yangfan.store.Store;

/**
 * A server over an invented country, with the project's ontology, rules and saved queries: an
 * extension of the tests that ask it. Those that load the same share one.
 */
final class ExampleSite implements BeforeAllCallback {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home", "."));
  private static final Path COUNTRY = HOME.resolve("src/test/resources/queries/graph");
  private static final String BASE = "https://w3id.org/yangfan/";
  private static final DatasetDescription DESCRIPTION =
      new DatasetDescription(new Iris(BASE), "test");
  private static final SavedQuestion QUESTION =
      new SavedQuestion(
          "plans", "哪些计划", "Which plans", null, List.of("plans"), "select", "SELECT * {}");
  private static final Gone GONE =
      new Gone(new TreeMap<>(Map.of("id/plan/yunling", "id/plan/yunling-2021")));
  private final String more;
  private Running running;

  /**
   * @param more Turtle that is loaded beside the country
   */
  ExampleSite(String more) {
    this.more = more;
  }

  /** A server and its caller; closed after the last test of all. */
  private record Running(Path folder, Server server, Caller caller) implements AutoCloseable {
    static Running start(String more) {
      try {
        Path folder = Files.createTempDirectory("yangfan-site");
        Store store = Store.open(folder);
        load(store, more);
        Server server =
            Server.start(
                new Settings("127.0.0.1", 0, Duration.ofSeconds(30)),
                store,
                SavedQueries.load(HOME.resolve("queries")));
        return new Running(folder, server, new Caller(server));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(Namespace.create(ExampleSite.class))
            .computeIfAbsent(more, Running::start, Running.class);
  }

  private static void load(Store store, String more) throws IOException {
    Model terms = ModelFactory.createDefaultModel();
    RDFDataMgr.read(terms, HOME.resolve("ontology/yangfan.ttl").toUri().toString());
    Model country = ModelFactory.createDefaultModel();
    try (Stream<Path> files = Files.list(COUNTRY)) {
      files.forEach(file -> RDFDataMgr.read(country, file.toUri().toString()));
    }
    Graph derived = GraphFactory.createDefaultGraph();
    Rules.load(HOME.resolve("ontology/rules"))
        .derive(ModelFactory.createUnion(terms, country).getGraph(), StreamRDFLib.graph(derived));
    RDFParser.fromString(more, Lang.TURTLE).parse(country.getGraph());
    try (Building building = store.begin("g1")) {
      add(building, "ontology", terms.getGraph());
      add(building, "vocabulary", country.getGraph());
      add(building, "derived", derived);
      building.add(
          sink ->
              DESCRIPTION.send(
                  country.getGraph(), List.of(QUESTION), DescribedFile.served(), sink));
      building.publish(manifest(), GONE);
    }
  }

  private static void add(Building building, String name, Graph graph) {
    building.add(
        sink -> {
          Prefixes.all().forEach(sink::prefix);
          Node node = NodeFactory.createURI(BASE + "graph/" + name);
          graph.find().forEach(triple -> sink.quad(Quad.create(node, triple)));
        });
  }

  private static Manifest manifest() {
    return new Manifest(
        "g1",
        Instant.EPOCH,
        "test",
        BASE,
        1,
        new TreeMap<>(Map.of("Plan", 5L, "Region", 5L)),
        new TreeMap<>(Map.of(BASE + "graph/vocabulary", 1L)),
        new TreeMap<>(),
        List.of(),
        null);
  }

  HttpRequest.Builder at(String path) {
    return running.caller().at(path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return running.caller().send(request);
  }

  /** The page at {@code path}, as a browser asks for it. */
  HttpResponse<String> page(String path) {
    return send(at(path).header("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8"));
  }
}
