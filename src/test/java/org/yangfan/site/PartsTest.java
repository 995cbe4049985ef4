package org.yangfan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

/** A long document is shown in parts that leave nothing out. */
class PartsTest {
  private static final int LONG = 100_000;

  @Test
  void aShortDocumentStaysInOnePiece() {
    assertEquals(List.of(0), Parts.of(Parts.SHORT, List.of(), line -> line).starts());
  }

  @Test
  void aPartBeginsAtATask() {
    List<Passage> tasks = List.of(task(20_000), task(29_000), task(31_000), task(58_000));
    assertEquals(
        List.of(0, 29_000, 58_000, 88_000, 118_000),
        Parts.of(LONG + 30_000, tasks, n -> n).starts());
  }

  @Test
  void withoutTasksAPartBeginsAtALine() {
    Parts parts = Parts.of(LONG, List.of(), position -> position / 700 * 700);
    assertTrue(parts.starts().stream().allMatch(start -> start % 700 == 0), parts.toString());
  }

  @Test
  void aSingleLongLineIsCutAllTheSame() {
    assertEquals(List.of(0, 30_000, 60_000, 90_000), starts(LONG + 20_000));
  }

  @Test
  void everyPositionIsInOnePart() {
    Parts parts = Parts.of(LONG, List.of(), line -> 0);
    for (int part = 0; part < parts.starts().size(); part++) {
      assertEquals(part, parts.holding(parts.start(part)));
      assertEquals(part, parts.holding(parts.end(part) - 1));
    }
    assertEquals(parts.starts().size() - 1, parts.holding(LONG * 2));
  }

  private static List<Integer> starts(int length) {
    return Parts.of(length, List.of(), line -> 0).starts();
  }

  private static Passage task(int start) {
    return new Passage(
        ModelFactory.createDefaultModel().createResource("urn:task"),
        "task",
        start,
        start + 9,
        true);
  }
}
