package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.Sources;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;

/** Every offset is right: the words between start and end hold the fact, in every document. */
class EvidenceTest {
  private static final int COMPOSED = 48;
  private static final long SEED = 11;

  @TestFactory
  Stream<DynamicTest> theWordsBehindAFactOfAnExampleHoldIt() throws Exception {
    List<Document> documents = new ArrayList<>(Examples.written());
    documents.addAll(Examples.byHand());
    documents.addAll(Examples.composed(COMPOSED, SEED));
    return documents.stream().map(d -> DynamicTest.dynamicTest(d.id(), () -> check(d)));
  }

  @Test
  void theWordsBehindAFactOfASourceHoldIt() throws Exception {
    for (Path file : sources()) {
      check(DocumentReader.read(file));
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(Sources.folder())) {
      return files.sorted().toList();
    }
  }

  private static void check(Document document) {
    List<String> wrong = new FactWords(document).wrong(Cases.EXTRACTOR.extract(document));
    assertTrue(wrong.isEmpty(), document.file() + ":\n" + String.join("\n", wrong));
  }
}
