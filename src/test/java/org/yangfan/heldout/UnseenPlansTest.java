package org.yangfan.heldout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.UnreadableDocument;

/** What extraction finds in the plans that people wrote by hand does not become less. */
class UnseenPlansTest {
  private static final double LEAST_F1 = 0.985;

  /**
   * Names of new indicators have many right answers, those of local bodies follow no rule; scopes
   * are few.
   */
  private static final Map<FactKind, Double> LESS =
      Map.of(FactKind.TARGETS, 0.965, FactKind.SCOPES, 0.94, FactKind.NAMES, 0.96);

  @TestFactory
  Stream<DynamicTest> theirFactsAreFound() throws IOException, UnreadableDocument {
    Path home = Path.of(System.getProperty("yangfan.home", "."));
    List<Sample> plans = new ArrayList<>();
    for (String set : UnseenPlans.SETS) {
      plans.addAll(UnseenPlans.in(UnseenPlans.folder(home, set)));
    }
    Score score = Score.of(new Accuracy(home).ofHeldOut(plans).values());
    return Arrays.stream(FactKind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.words, () -> isGood(score, kind)));
  }

  private static void isGood(Score score, FactKind kind) {
    double least = LESS.getOrDefault(kind, LEAST_F1);
    assertTrue(
        score.f1(kind) >= least,
        "%s: F1 is %.3f, below %.3f: bench/accuracy lists what differs"
            .formatted(kind.words, score.f1(kind), least));
  }
}
