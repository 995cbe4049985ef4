package org.yangfan.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
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
  private final Map<String, Document> documents = new HashMap<>();
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
    Document found = documents.computeIfAbsent(document.file(), this::read);
    return found != null && isSame(found, document) ? found.text() : null;
  }

  /** SHA-256 digests of the files that were read, by name. */
  public SortedMap<String, String> digests() {
    return Collections.unmodifiableSortedMap(digests);
  }

  private Document read(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      Document document = DocumentReader.read(file);
      digests.put(name, document.sha256());
      return document;
    } catch (UnreadableDocument e) {
      warnings.accept(file + ": " + e.getMessage() + "; its words are not loaded");
      return null;
    }
  }

  private boolean isSame(Document found, DocumentFacts facts) {
    boolean sameBytes = facts.sha256() == null || facts.sha256().equals(found.sha256());
    boolean sameLength = facts.chars() == null || facts.chars() == found.text().codePoints();
    if (!sameBytes || !sameLength) {
      warnings.accept(
          "%s: is not the file that the facts of '%s' were taken from (%s differs): its words are not loaded; extract it again or bring the file of that digest"
              .formatted(
                  folder.resolve(facts.file()), facts.id(), sameLength ? "sha256" : "its length"));
    }
    return sameBytes && sameLength;
  }
}
