package org.yangfan.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.yangfan.description.DatasetDescription;
import org.yangfan.description.DescribedFile;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.Measure;
import org.yangfan.store.Generation;

/**
 * What a generation says of itself in its graph {@code description}, with the addresses of this
 * server and the sizes and digests of the dumps that it gives.
 */
final class ServedDescription {
  /** What the IRIs of the dataset and its parts begin with, after {@code id/}. */
  private static final String DATASET = "dataset/";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * For reading; the generation's own prefixes are for what it holds, not for what describes it.
   */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "void", "http://rdfs.org/ns/void#",
          "dcat", "http://www.w3.org/ns/dcat#",
          "spdx", "http://spdx.org/rdf/terms#",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "schema", "https://schema.org/",
          "sh", "http://www.w3.org/ns/shacl#");

  private final DumpMeasures measures;

  ServedDescription(DumpMeasures measures) {
    this.measures = measures;
  }

  /** Whether it is here that the thing {@code name} is described; a name follows {@code id/}. */
  static boolean has(String name) {
    return name.startsWith(DATASET);
  }

  /**
   * The whole description; empty where the generation has none. In the first seconds of a
   * generation, while its dumps are measured, it waits for that, and goes without what still lacks.
   *
   * @param root of the server as the client sees it, ending in a slash
   */
  Model complete(Generation generation, String root) {
    return described(generation, root, PATIENCE);
  }

  /** The same with as much as is known now. */
  Model atOnce(Generation generation, String root) {
    return described(generation, root, Duration.ZERO);
  }

  private Model described(Generation generation, String root, Duration patience) {
    Model description = NamedGraph.of(generation, "description");
    if (description.isEmpty()) {
      return description;
    }
    String base = generation.manifest().base();
    List<DescribedFile> files =
        measures.of(generation.id(), patience).entrySet().stream()
            .map(each -> described(each.getKey(), each.getValue()))
            .toList();
    DatasetDescription.measures(base, files, description.getGraph());
    new ServedAddresses(base, root, generation.id()).put(description);
    description.setNsPrefixes(PREFIXES);
    return description;
  }

  private static DescribedFile described(DumpFile file, Measure measure) {
    return new DescribedFile(file, DescribedFile.SERVED, measure);
  }
}
