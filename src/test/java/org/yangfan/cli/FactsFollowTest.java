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
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.Curation;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.vocabulary.Vocabulary;

/** The committed facts are what extraction gives, curated fields aside. */
class FactsFollowTest {
  private final Home home = Home.find();
  private final Extractor extractor =
      new Extractor(Vocabulary.load(home.folder("data/vocabulary")));
  private final Map<String, FactsFile> extracted = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> committedFactsFollowFromTheirDocument() throws IOException {
    Path sources = Sources.folder();
    return Files.list(home.folder("data/plans"))
        .filter(file -> file.toString().endsWith(".yaml"))
        .sorted()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> follows(file, sources)));
  }

  private void follows(Path file, Path sources) throws UnreadableDocument {
    FactsFile reviewed = FactsFormat.read(file);
    String name = reviewed.document().file();
    if (!extracted.containsKey(name)) {
      extracted.put(name, extractor.extract(DocumentReader.read(sources.resolve(name))));
    }
    FactsFile renewed = Curation.renew(reviewed, extracted.get(name));
    List<String> expected = lines(reviewed);
    List<String> found = lines(renewed);
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), file + " and its document differ here");
    }
    assertEquals(expected.size(), found.size(), file + " and its document differ in length");
  }

  /** Facts without their findings, which are the document's and not divided by plan. */
  private static List<String> lines(FactsFile facts) {
    return FactsFormat.yaml(new FactsFile(facts.document(), facts.plans(), null)).lines().toList();
  }
}
