package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.Sources;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.FactsFormat;
import org.yangfan.vocabulary.Vocabulary;

/** The committed facts are what extraction gives, curated fields aside. */
class FactsFollowTest {
  private final Home home = Home.find();
  private final Extractor extractor =
      new Extractor(Vocabulary.load(home.folder("data/vocabulary")));
  private final Map<String, Extracted> extracted = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> committedFactsFollowFromTheirDocument() throws IOException {
    return Files.list(home.folder("data/plans"))
        .filter(file -> file.toString().endsWith(".yaml"))
        .sorted()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> follows(file, Sources.folder())));
  }

  private void follows(Path file, Path sources) throws Failure {
    String name = FactsFormat.read(file).document().file();
    Extracted document =
        extracted.computeIfAbsent(
            name, n -> Extracted.of(sources.resolve(n).toString(), extractor));
    FactsReview review = FactsReview.of(file, document);
    assertEquals(
        new FactsDifference(List.of(), 0), review.difference(), file + " and its document differ");
  }
}
