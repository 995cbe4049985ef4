package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Document;
import org.yangfan.document.Text;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;

/**
 * What extraction makes of our own example documents. {@code -Dyangfan.rewrite=true} writes the
 * expected facts anew: then read the difference.
 */
class CasesTest {
  /** Between these, a cut in the middle of words, every so many characters. */
  private static final int STEP = 20;

  @TestFactory
  Stream<DynamicTest> theFactsOfACaseAreAsExpected() throws IOException {
    return Cases.all().stream().map(c -> DynamicTest.dynamicTest(name(c), () -> check(c)));
  }

  @TestFactory
  Stream<DynamicTest> aDocumentCutAtAnyMarkHasAResult() throws IOException {
    return Cases.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    name(c), () -> cutAnywhere(Cases.document(c).text().string())));
  }

  private static void check(Path folder) throws Exception {
    String found = FactsFormat.yaml(Cases.EXTRACTOR.extract(Cases.document(folder)));
    Path expected = folder.resolve("facts.yaml");
    if (Boolean.getBoolean("yangfan.rewrite")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static void cutAnywhere(String characters) {
    IntStream.range(1, characters.length())
        .filter(i -> i % STEP == 0 || isMark(characters, i - 1) != isMark(characters, i))
        .parallel()
        .forEach(
            i -> {
              assertNotNull(extract(characters.substring(0, i)));
              assertNotNull(extract(characters.substring(i)));
            });
  }

  private static boolean isMark(String characters, int i) {
    return !Character.isIdeographic(characters.charAt(i));
  }

  private static FactsFile extract(String characters) {
    return Cases.EXTRACTOR.extract(new Document("piece", "piece.txt", null, Text.of(characters)));
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
