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

/**
 * Every prefix and every suffix of every example document has a result: no exception, no hang. Of
 * the plans that people wrote by hand, which are long and many, one in {@value #STEP} is read.
 */
class CutsTest {
  private static final int COMPOSED = 1;
  private static final long SEED = 5;
  private static final int STEP = 101;
  private static final Duration HANG = Duration.ofMinutes(10);

  @TestFactory
  Stream<DynamicTest> everyPrefixAndEverySuffixHasAResult() throws Exception {
    List<Document> documents = new ArrayList<>(Examples.written());
    documents.addAll(Examples.composed(COMPOSED, SEED));
    return documents.stream().map(d -> DynamicTest.dynamicTest(d.id(), () -> cut(d, 1)));
  }

  @TestFactory
  Stream<DynamicTest> cutsOfPlansWrittenByHandHaveAResult() throws Exception {
    return Examples.byHand().stream().map(d -> DynamicTest.dynamicTest(d.id(), () -> cut(d, STEP)));
  }

  private static void cut(Document document, int step) {
    Set<String> underWay = ConcurrentHashMap.newKeySet();
    assertTimeoutPreemptively(
        HANG, () -> cut(document.text(), step, underWay), () -> "no end to " + underWay);
  }

  private static void cut(Text text, int step, Set<String> underWay) {
    String characters = text.string();
    IntStream.rangeClosed(0, text.codePoints() / step)
        .map(i -> i * step)
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
