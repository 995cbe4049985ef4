package org.yangfan.heldout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.UnreadableDocument;

/** The held-out set is what it says, and extraction does not become worse on it. */
class HeldOutTest {
  private static final int COUNT = 100;
  private static final long SEED = 2026;
  private static final double LEAST_F1 = 0.99;
  private static final double LEAST_F1_OF_A_FORMAT = 0.95;

  @TestFactory
  Stream<DynamicTest> factsOfUnseenDocumentsAreFound() throws UnreadableDocument {
    Path home = Path.of(System.getProperty("yangfan.home", "."));
    SortedMap<String, Score> scores = new Accuracy(home).ofHeldOut(HeldOut.documents(COUNT, SEED));
    Score all = Score.of(scores.values());
    return Stream.concat(
        Arrays.stream(FactKind.values())
            .map(kind -> DynamicTest.dynamicTest(kind.words, () -> isGood(all, kind, LEAST_F1))),
        scores.entrySet().stream()
            .map(score -> DynamicTest.dynamicTest(score.getKey(), () -> isGood(score.getValue()))));
  }

  private static void isGood(Score score) {
    FactKind.MAIN.forEach(kind -> isGood(score, kind, LEAST_F1_OF_A_FORMAT));
  }

  private static void isGood(Score score, FactKind kind, double least) {
    assertTrue(
        score.f1(kind) >= least,
        kind.words
            + ": F1 is %.3f: bench/accuracy %d %d lists what differs"
                .formatted(score.f1(kind), COUNT, SEED));
  }

  @Test
  void aSeedComposesTheSameDocumentsAgain() {
    for (int i : new int[] {0, 9, 17}) {
      assertArrayEquals(
          HeldOut.documents(i + 1, SEED).get(i).bytes(),
          HeldOut.documents(i + 1, SEED).get(i).bytes());
    }
  }

  @Test
  void everyDisguiseIsWorn() {
    Set<String> worn =
        HeldOut.documents(COUNT, SEED).stream().map(Sample::format).collect(Collectors.toSet());
    Set<String> all =
        Arrays.stream(Disguise.values())
            .map(disguise -> disguise.words)
            .collect(Collectors.toSet());
    all.removeAll(worn);
    assertEquals(Set.of(), all);
  }
}
