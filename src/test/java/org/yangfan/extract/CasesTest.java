package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.fact.FactsFormat;

/**
 * What extraction makes of our own example documents. {@code -Dyangfan.rewrite=true} writes the
 * expected facts anew: then read the difference.
 */
class CasesTest {
  @TestFactory
  Stream<DynamicTest> theFactsOfACaseAreAsExpected() throws IOException {
    return Cases.all().stream().map(c -> DynamicTest.dynamicTest(name(c), () -> check(c)));
  }

  private static void check(Path folder) throws Exception {
    String found = FactsFormat.yaml(Cases.EXTRACTOR.extract(Cases.document(folder)));
    Path expected = folder.resolve("facts.yaml");
    if (Boolean.getBoolean("yangfan.rewrite")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
