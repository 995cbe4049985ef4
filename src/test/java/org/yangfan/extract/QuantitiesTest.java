package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Targets and compilations of documents of our own against what a person read in them. The rules
 * were mended with the documents of {@code seen}; those of {@code held-out} only measure them.
 */
class QuantitiesTest {
  private static final double LEAST_F1 = 0.9;

  @TestFactory
  Stream<DynamicTest> everyFactOfADocumentIsFoundAndNoOther() {
    return QuantityCase.in("seen").stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  @Test
  void documentsThatNoRuleWasMadeWithAreUnderstoodToo() {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (QuantityCase c : QuantityCase.in("held-out")) {
      List<String> found = c.foundForCertain();
      List<String> expected = new ArrayList<>(c.certain());
      wrong.addAll(found.stream().filter(line -> !expected.remove(line)).toList());
      missed.addAll(expected);
      right += c.certain().size() - expected.size();
    }
    double f1 = 2.0 * right / (2 * right + missed.size() + wrong.size());
    assertTrue(f1 >= LEAST_F1, "F1 is %.3f; missed %s; wrong %s".formatted(f1, missed, wrong));
  }

  private static void check(QuantityCase c) {
    assertEquals(sorted(c.certain()), sorted(c.foundForCertain()));
  }

  private static String sorted(List<String> lines) {
    return String.join("\n", lines.stream().sorted().toList());
  }
}
