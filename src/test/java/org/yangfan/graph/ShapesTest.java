package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesTest {
  private final Shapes shapes = Shapes.load(Cases.ONTOLOGY);

  @Test
  void aGraphInOrderConforms() {
    assertEquals(List.of(), shapes.validate(Cases.beside()).lines());
  }

  @TestFactory
  Stream<DynamicTest> eachErrorIsFoundAndNothingElse() throws IOException {
    return Cases.in("shapes").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> found(file)));
  }

  private void found(Path file) throws IOException {
    Report report = shapes.validate(Cases.beside(file));
    String expected = Cases.expected(file);
    assertFalse(report.conforms());
    assertFalse(report.lines().isEmpty());
    assertTrue(
        report.lines().stream().allMatch(line -> line.contains(expected)),
        report.lines()::toString);
  }

  @Test
  void aMessageSpeaksBothLanguages() {
    Report report = shapes.validate(Cases.beside(Cases.file("shapes/plan-without-region.ttl")));
    assertEquals(
        List.of(
            "https://w3id.org/yangfan/id/plan/new yf:region: A plan has exactly one region, one of"
                + " the vocabulary: change 'region'. 计划必须恰有一个地区，且在地区词表中：请改region。"),
        report.lines());
  }
}
