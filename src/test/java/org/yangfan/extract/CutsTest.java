package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Document;
import org.yangfan.document.Text;

/** Every prefix and every suffix of every example document has a result: no exception, no hang. */
class CutsTest {
  private static final int COMPOSED = 1;
  private static final long SEED = 5;
  private static final Duration HANG = Duration.ofMinutes(10);

  @TestFactory
  Stream<DynamicTest> everyPrefixAndEverySuffixHasAResult() throws Exception {
    List<Document> documents = new ArrayList<>(Examples.written());
    documents.addAll(Examples.composed(COMPOSED, SEED));
    return documents.stream().map(d -> DynamicTest.dynamicTest(d.id(), () -> cutEverywhere(d)));
  }

  private static void cutEverywhere(Document document) {
    Set<String> underWay = ConcurrentHashMap.newKeySet();
    assertTimeoutPreemptively(
        HANG, () -> cutEverywhere(document.text(), underWay), () -> "no end to " + underWay);
  }

  private static void cutEverywhere(Text text, Set<String> underWay) {
    String characters = text.string();
    IntStream.rangeClosed(0, text.codePoints())
        .parallel()
        .forEach(
            i -> {
              read("prefix of " + i, characters.substring(0, text.index(i)), underWay);
              read("suffix from " + i, characters.substring(text.index(i)), underWay);
            });
  }

  private static void read(String name, String piece, Set<String> underWay) {
    underWay.add(name);
    try {
      Document document = new Document("piece", "piece.txt", null, Text.of(piece));
      assertNotNull(Cases.EXTRACTOR.extract(document));
    } catch (RuntimeException e) {
      throw new AssertionError(name + ":\n" + piece, e);
    }
    underWay.remove(name);
  }
}
