package org.yangfan.graph;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.fact.DocumentFacts;

/**
 * The characters behind facts, from a folder of source documents. Words are only given where the
 * file is the one that the facts were taken from; otherwise a warning says why there are none.
 */
public final class SourceTexts {
  private final Path folder;
  private final Consumer<String> warnings;
  private final Map<String, Optional<Document>> documents = new HashMap<>();
  private final Set<String> said = new HashSet<>();
  private final SortedMap<String, String> digests = new TreeMap<>();

  /**
   * @param folder holds the documents under the names that the facts files give
   */
  public SourceTexts(Path folder, Consumer<String> warnings) {
    this.folder = folder;
    this.warnings = warnings;
  }

  /** The characters of {@code document}, or null where the folder does not hold that very file. */
  public Text of(DocumentFacts document) {
    if (document.file() == null) {
      return null;
    }
    return documents
        .computeIfAbsent(document.file(), this::read)
        .filter(found -> isSame(found, document))
        .map(Document::text)
        .orElse(null);
  }

  /** SHA-256 digests of the files that were read, by name. */
  public SortedMap<String, String> digests() {
    return Collections.unmodifiableSortedMap(digests);
  }

  private Optional<Document> read(String name) {
    Path file = folder.resolve(name);
    try {
      Document document = DocumentReader.read(file);
      digests.put(name, document.sha256());
      return Optional.of(document);
    } catch (UnreadableDocument e) {
      warn(file + ": " + e.getMessage() + "; its words are not loaded");
      return Optional.empty();
    }
  }

  private boolean isSame(Document found, DocumentFacts facts) {
    boolean sameBytes = facts.sha256() == null || facts.sha256().equals(found.sha256());
    boolean sameLength = facts.chars() == null || facts.chars() == found.text().codePoints();
    if (!sameBytes || !sameLength) {
      warn(
          "%s: is not the file that the facts of '%s' were taken from (%s differs): its words are not loaded; extract it again or bring the file of that digest"
              .formatted(
                  folder.resolve(facts.file()), facts.id(), sameLength ? "sha256" : "its length"));
    }
    return sameBytes && sameLength;
  }

  /** Several plans may come from one document: what is wrong with it is said once. */
  private void warn(String message) {
    if (said.add(message)) {
      warnings.accept(message);
    }
  }
}
