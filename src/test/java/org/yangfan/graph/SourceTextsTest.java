package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangfan.fact.DocumentFacts;

class SourceTextsTest {
  @TempDir Path folder;
  private final List<String> warnings = new ArrayList<>();

  @Test
  void theVeryFileGivesItsWords() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "海州");
    SourceTexts texts = new SourceTexts(folder, warnings::add);
    assertEquals("海州", texts.of(facts("a.txt", null, 2)).string());
    assertEquals(Set.of("a.txt"), texts.digests().keySet());
    assertEquals(List.of(), warnings);
  }

  @Test
  void anotherFileOfTheNameGivesNoneAndIsSaidOnce() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "海州");
    SourceTexts texts = new SourceTexts(folder, warnings::add);
    assertNull(texts.of(facts("a.txt", "00", 2)));
    assertNull(texts.of(facts("a.txt", "00", 2)));
    assertNull(texts.of(facts("a.txt", null, 3)));
    assertEquals(2, warnings.size());
    assertTrue(warnings.get(0).contains("sha256 differs"), warnings::toString);
    assertTrue(warnings.get(1).contains("its length differs"), warnings::toString);
  }

  @Test
  void aMissingFileIsSaidOnce() {
    SourceTexts texts = new SourceTexts(folder, warnings::add);
    assertNull(texts.of(facts("b.txt", null, null)));
    assertNull(texts.of(facts("b.txt", null, null)));
    assertEquals(
        List.of(folder.resolve("b.txt") + ": no such file; its words are not loaded"), warnings);
  }

  private static DocumentFacts facts(String file, String sha256, Integer chars) {
    return new DocumentFacts("a", file, null, null, sha256, chars);
  }
}
