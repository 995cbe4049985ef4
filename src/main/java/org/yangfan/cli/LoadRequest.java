package org.yangfan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.yangfan.store.Manifest;
import org.yangfan.store.Store;

/**
 * What a generation is to be made from.
 *
 * @param data holds {@code plans} and {@code vocabulary}
 * @param ontology holds the ontology, its shapes and rules
 * @param sources holds the documents whose words are loaded, or null
 * @param documents are extracted and loaded beside the data
 * @param base what the IRIs begin with
 */
record LoadRequest(Path data, Path ontology, Path sources, List<Path> documents, String base) {

  LoadRequest {
    documents = List.copyOf(documents);
  }

  /** The same with the sources, documents and base that {@code earlier} was loaded with. */
  LoadRequest like(Manifest earlier) {
    return new LoadRequest(
        data,
        ontology,
        sources == null && earlier.sources() != null
            ? Path.of(earlier.sources().folder())
            : sources,
        documents.isEmpty() ? earlier.documents().stream().map(Path::of).toList() : documents,
        earlier.base());
  }

  /** The saved queries, which a generation describes. */
  Path queries() {
    return ontology.resolveSibling("queries");
  }

  /** The files that a generation follows from, with their SHA-256 digests. */
  SortedMap<String, String> inputs() {
    return Inputs.digests(Map.of("data", data, "ontology", ontology, "queries", queries()));
  }

  /** Whether {@code store} holds what this request would load. */
  boolean isLoadedIn(Store store) {
    Optional<Manifest> current = store.manifest();
    return current.isPresent() && current.get().isCurrent(Version.number(), inputs());
  }
}
