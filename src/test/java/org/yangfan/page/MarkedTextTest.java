package org.yangfan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangfan.page.DocumentView.Entry;
import org.yangfan.page.DocumentView.Group;
import org.yangfan.page.DocumentView.Part;

class MarkedTextTest {
  @Test
  void cutsNestedAndOverlappingMarksIntoSegments() {
    assertEquals(
        "[a] {task:b} {task target:cd} {target:e} [f]",
        shown("abcdef", mark(1, 4, "task"), mark(2, 5, "target")));
    assertEquals(
        "{task:a} {lead task:b} {task:cd}", shown("abcd", mark(0, 4, "task"), mark(1, 2, "lead")));
  }

  @Test
  void aMarkOverSeveralLinesIsCutAtTheirEnds() {
    assertEquals("[a] {task:b} / {task:c} [d] / ", shown("ab\r\ncd\n", mark(1, 5, "task")));
  }

  @Test
  void noCharacterIsLostAndEveryMarkHasItsAnchorOnce() {
    String text = "一二\r\n\r三四五\n六";
    List<Mark> marks = List.of(mark(0, 9, "task"), mark(1, 6, "lead"), mark(1, 2, "target"));
    List<MarkedText.Line> lines = MarkedText.lines(text, marks);
    assertEquals("一二三四五六", words(lines));
    List<String> anchors =
        lines.stream()
            .flatMap(line -> line.segments().stream())
            .flatMap(segment -> segment.anchors().stream())
            .sorted()
            .toList();
    assertEquals(List.of("m-lead", "m-target", "m-task"), anchors);
    assertEquals(text.lines().count(), lines.size());
  }

  @Test
  void aMarkWithoutWordsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> mark(2, 2, "task"));
  }

  @Test
  void thePageEscapesEverythingAndNeedsNoOtherFile() {
    String evil = "<script>alert('5G')</script>&\"";
    Words words = new Words(evil, evil + evil, evil);
    Mark mark = new Mark(0, evil.length(), "task", "m-1", "e-1", words);
    Entry part = new Entry("e-2", "lead", evil, words, null);
    Entry entry =
        new Entry("e-1", "task", evil, List.of(words), "m-1", List.of("m-2"), List.of(part));
    Group group = new Group(words, List.of(entry));
    DocumentView view =
        new DocumentView(
            evil,
            evil,
            MarkedText.lines(evil, List.of(mark)),
            List.of(new Group(words, List.of())),
            List.of(new Part(evil, List.of(group))));
    String html = new Pages().document(view);
    assertFalse(html.contains("<script"), html);
    assertFalse(html.matches("(?s).*(?:<link|src=|@import|url\\().*"), html);
    assertTrue(html.contains("href=\"#m-1\"") && html.contains("<span id=\"m-1\">"), html);
    assertTrue(html.contains("href=\"#m-2\""), html);
    assertTrue(html.contains("href=\"#e-1\"") && html.contains("<li id=\"e-1\">"), html);
  }

  private static Mark mark(int start, int end, String kind) {
    return new Mark(start, end, kind, "m-" + kind, "e-" + kind, Words.same(kind));
  }

  private static String words(List<MarkedText.Line> lines) {
    return lines.stream()
        .flatMap(line -> line.segments().stream())
        .map(MarkedText.Segment::words)
        .collect(Collectors.joining());
  }

  private static String shown(String text, Mark... marks) {
    return MarkedText.lines(text, List.of(marks)).stream()
        .map(
            line ->
                line.segments().stream()
                    .map(MarkedTextTest::shown)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / "));
  }

  private static String shown(MarkedText.Segment segment) {
    return segment.entry() == null
        ? "[" + segment.words() + "]"
        : "{" + segment.kinds() + ":" + segment.words() + "}";
  }
}
