package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.vocabulary.Vocabulary;

/** Our own example documents, each in a folder beside its expected facts. */
final class Cases {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));

  static final Vocabulary VOCABULARY = Vocabulary.load(HOME.resolve("data/vocabulary"));
  static final Extractor EXTRACTOR = new Extractor(VOCABULARY);

  private Cases() {}

  /** The folders, by name. */
  static List<Path> all() throws IOException {
    Path folder = HOME.resolve("src/test/resources/cases");
    try (Stream<Path> folders = Files.list(folder)) {
      List<Path> cases = folders.filter(f -> file(f) != null).sorted().toList();
      assertTrue(cases.size() >= 5, "the cases are in " + folder);
      return cases;
    }
  }

  static Document document(Path folder) throws UnreadableDocument {
    return DocumentReader.read(file(folder));
  }

  private static Path file(Path folder) {
    return Stream.of("document.txt", "document.md")
        .map(folder::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }
}
