package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  private final Subjects subjects =
      Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data/vocabulary")).subjects();

  @Test
  void labelsAreFoundWithTheirPlaces() {
    assertEquals(
        List.of(
            new SubjectMention(new Subject("place", "liangjiang"), 1, 5),
            new SubjectMention(new Subject("technology", "edge-computing"), 6, 10)),
        subjects.in("在两江新区用边缘计算"));
  }

  @Test
  void theLongestOfOverlappingLabelsCounts() {
    assertEquals(List.of("drone-inspection"), slugs("推广无人机巡检"));
    assertEquals(List.of("drones"), slugs("推广无人机应用"));
  }

  @Test
  void latinLabelsAreWholeWords() {
    assertEquals(List.of("virtual-reality", "augmented-reality"), slugs("VR/AR导游"));
    assertEquals(List.of(), slugs("HARDWARE"));
  }

  private List<String> slugs(String text) {
    return subjects.in(text).stream().map(mention -> mention.subject().slug()).toList();
  }
}
