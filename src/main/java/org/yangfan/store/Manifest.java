package org.yangfan.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a generation holds and what it was made from: the file {@code manifest.json} beside it.
 *
 * @param id the generation's name; names sort by time
 * @param created when the load began
 * @param version of the software that made it
 * @param base what its IRIs begin with
 * @param triples how many there are in the union of all graphs
 * @param kinds number of things by class: Plan, Task, Target …
 * @param graphs number of triples by named graph
 * @param inputs SHA-256 digests of facts, vocabularies and ontology, by file name
 * @param documents the documents that were extracted and loaded beside the data, as absolute paths
 * @param sources where the words of the facts came from; null where they were not loaded
 */
public record Manifest(
    String id,
    Instant created,
    String version,
    String base,
    long triples,
    SortedMap<String, Long> kinds,
    SortedMap<String, Long> graphs,
    SortedMap<String, String> inputs,
    List<String> documents,
    Sources sources) {
  static final String FILE = "manifest.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  public Manifest {
    kinds = sorted(kinds);
    graphs = sorted(graphs);
    inputs = sorted(inputs);
    documents = documents == null ? List.of() : List.copyOf(documents);
  }

  /**
   * A folder of source documents.
   *
   * @param folder absolute
   * @param files SHA-256 digests by file name
   */
  public record Sources(String folder, SortedMap<String, String> files) {
    public Sources {
      files = sorted(files);
    }
  }

  /** Whether the generation was made by {@code version} from exactly these inputs. */
  public boolean isCurrent(String version, Map<String, String> inputs) {
    return this.version.equals(version) && this.inputs.equals(inputs);
  }

  /** Reads the manifest in {@code folder}. */
  static Manifest read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return JSON.readValue(Files.readString(file), Manifest.class);
    } catch (IOException e) {
      throw new StoreException(file + ": is no manifest of a generation: run 'load' again", e);
    }
  }

  /** The manifest as it stands in its file. */
  byte[] bytes() {
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest is plain data", e);
    }
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(map == null ? new TreeMap<>() : new TreeMap<>(map));
  }
}
