package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.vocabulary.Vocabulary;

/**
 * What extraction makes of our own example documents. {@code -Dyangfan.rewrite=true} writes the
 * expected facts anew: then read the difference.
 */
class CasesTest {
  private static final Path CASES =
      Path.of(System.getProperty("yangfan.home"), "src/test/resources/cases");
  private static final Extractor EXTRACTOR =
      new Extractor(
          Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data/vocabulary")));

  @TestFactory
  Stream<DynamicTest> theFactsOfACaseAreAsExpected() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(name(c), () -> check(c)));
  }

  @TestFactory
  Stream<DynamicTest> everyBeginningAndEveryEndOfADocumentHasAResult() throws IOException {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(name(c), () -> cutAnywhere(document(c).text().string())));
  }

  private static void check(Path folder) throws Exception {
    String found = FactsFormat.yaml(EXTRACTOR.extract(document(folder)));
    Path expected = folder.resolve("facts.yaml");
    if (Boolean.getBoolean("yangfan.rewrite")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static void cutAnywhere(String characters) {
    IntStream.range(1, characters.length())
        .parallel()
        .forEach(
            i -> {
              assertNotNull(extract(characters.substring(0, i)));
              assertNotNull(extract(characters.substring(i)));
            });
  }

  private static FactsFile extract(String characters) {
    return EXTRACTOR.extract(new Document("piece", "piece.txt", null, Text.of(characters)));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(f -> file(f) != null).sorted().toList();
      assertTrue(cases.size() >= 5, "the cases are in " + CASES);
      return cases;
    }
  }

  private static Document document(Path folder) throws UnreadableDocument {
    return DocumentReader.read(file(folder));
  }

  private static Path file(Path folder) {
    return Stream.of("document.txt", "document.md")
        .map(folder::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
