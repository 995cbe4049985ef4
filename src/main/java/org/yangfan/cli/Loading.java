package org.yangfan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yangfan.description.DatasetDescription;
import org.yangfan.description.DescribedFile;
import org.yangfan.document.DocumentReader;
import org.yangfan.graph.Census;
import org.yangfan.graph.Checks;
import org.yangfan.graph.FactsMapper;
import org.yangfan.graph.Iris;
import org.yangfan.graph.LoadedFacts;
import org.yangfan.graph.Prefixes;
import org.yangfan.graph.Provenance;
import org.yangfan.graph.Report;
import org.yangfan.graph.Shapes;
import org.yangfan.graph.SourceTexts;
import org.yangfan.store.Building;
import org.yangfan.store.Manifest;
import org.yangfan.store.Store;
import org.yangfan.vocabulary.Vocabulary;

/** One load: facts, vocabularies and ontology become a new generation, or nothing changes. */
final class Loading {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final LoadRequest request;
  private final Progress progress;
  private final Iris iris;
  private final Conversion conversion;
  private final Instant started = Instant.now();

  Loading(LoadRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.iris = new Iris(request.base());
    this.conversion = new Conversion(iris);
  }

  /**
   * Loads into {@code store} and says what it then holds.
   *
   * @throws Failure saying everything that is wrong; the store is then as it was
   */
  Manifest into(Store store) throws Failure {
    progress.step("reading facts");
    Vocabulary vocabulary = Vocabulary.load(request.data().resolve("vocabulary"));
    SourceTexts sources =
        request.sources() == null ? null : new SourceTexts(request.sources(), progress::warn);
    FactsInput input = read(vocabulary, sources);
    Provenance provenance = provenance(input, sources);
    String id = STAMP.format(started) + "-" + provenance.name();
    try (Building building = store.begin(id)) {
      progress.step("converting");
      building.add(this::curated);
      FactsMapper mapper = mapper(input, vocabulary, building);
      building.add(out -> convert(mapper, input.facts(), out));
      building.add(out -> provenance.send(iris, input.facts(), out));
      derive(building);
      describe(building);
      validate(building);
      progress.step("publishing");
      Manifest manifest = manifest(id, building, provenance, sources);
      building.publish(manifest, Departures.from(store, building, iris, progress::warn));
      return manifest;
    } finally {
      progress.clear();
    }
  }

  private FactsInput read(Vocabulary vocabulary, SourceTexts sources) throws Failure {
    FactsInput input = new FactsInput(vocabulary, sources);
    input.readPlans(request.data());
    request.documents().forEach(input::extract);
    List<String> errors = input.errors();
    if (!errors.isEmpty()) {
      errors.forEach(progress::error);
      throw new Failure(1, "nothing was loaded: mend the %d errors above".formatted(errors.size()));
    }
    return input;
  }

  /** Names the load by all that it is made from: the same inputs, the same name. */
  private Provenance provenance(FactsInput input, SourceTexts sources) {
    SortedMap<String, String> files = request.inputs();
    StringBuilder all = new StringBuilder(request.base()).append(Version.number()).append(files);
    all.append(sources == null ? "" : sources.digests());
    input.facts().forEach(loaded -> all.append(loaded.facts().document().sha256()));
    String digest = DocumentReader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    return new Provenance(digest.substring(0, 12), started, Version.number(), files);
  }

  private FactsMapper mapper(FactsInput input, Vocabulary vocabulary, Building building) {
    return building.read(
        data -> conversion.mapper(input, vocabulary, data.asDatasetGraph(), progress::warn));
  }

  /** Sends what is curated: the ontology and the vocabularies. */
  private void curated(StreamRDF out) {
    Prefixes.all().forEach(out::prefix);
    List<Path> ontology = Inputs.in(request.ontology(), ".ttl");
    conversion.curated(ontology, request.data().resolve("vocabulary"), out);
  }

  private void convert(FactsMapper mapper, List<LoadedFacts> facts, StreamRDF out) {
    for (int i = 0; i < facts.size(); i++) {
      mapper.map(facts.get(i), out);
      progress.part(i + 1, facts.size());
    }
  }

  private void derive(Building building) {
    progress.step("deriving");
    Graph derived = Conversion.derived(request.ontology().resolve("rules"), inMemory(building));
    building.add(out -> conversion.send(derived, out));
  }

  private void describe(Building building) {
    progress.step("describing");
    Graph all = inMemory(building);
    DatasetDescription description = new DatasetDescription(iris, Version.number());
    building.add(
        out -> description.send(all, Questions.of(request.queries()), DescribedFile.served(), out));
  }

  /** The union of all graphs: rules and shapes join it often, which the store does more slowly. */
  private static Graph inMemory(Building building) {
    Graph all = GraphFactory.createDefaultGraph();
    return building.read(
        data -> {
          data.getDefaultModel().getGraph().find().forEachRemaining(all::add);
          return all;
        });
  }

  private void validate(Building building) throws Failure {
    progress.step("validating");
    Shapes shapes = Shapes.load(request.ontology());
    Checks quotes = Checks.load(request.ontology().resolve("checks"), "quote-differs-from-text");
    Graph all = inMemory(building);
    Report report = shapes.validate(all).and(quotes.run(all));
    report.lines().forEach(report.conforms() ? progress::warn : progress::error);
    if (!report.conforms()) {
      throw new Failure(1, "nothing was loaded: the data breaks the shapes as said above");
    }
  }

  private Manifest manifest(
      String id, Building building, Provenance provenance, SourceTexts sources) {
    Census census = building.read(data -> Census.of(data.asDatasetGraph()));
    return new Manifest(
        id,
        started,
        provenance.version(),
        request.base(),
        census.triples(),
        census.kinds(),
        census.graphs(),
        new TreeMap<>(provenance.inputs()),
        request.documents().stream().map(file -> file.toAbsolutePath().toString()).toList(),
        sources == null
            ? null
            : new Manifest.Sources(
                request.sources().toAbsolutePath().toString(), sources.digests()));
  }
}
