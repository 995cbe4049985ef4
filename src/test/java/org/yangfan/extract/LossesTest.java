package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.PdfMaker;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;

/** What a file lost is a finding where it was lost. */
class LossesTest {
  private static final String HEAD = "云岭省5G应用行动计划（2022—2025年）\n一、重点任务\n";

  @Test
  void aPageWithoutTextIsAFinding() throws UnreadableDocument {
    PdfMaker pdf = new PdfMaker().line(4, "云岭省5G应用行动计划").newPage().scan().newPage();
    Document document = DocumentReader.read("plan.pdf", pdf.line(0, "一、重点任务").bytes());
    assertEquals(List.of("2:1 page-without-text"), losses(document));
  }

  @Test
  void charactersThatCouldNotBeDecodedAreAFindingForEachLine() {
    String words = HEAD + "（一）5G+\uFFFD\uFFFD渔港。\n（二）5G+\uE123物流。\n";
    assertEquals(List.of("3:7 characters-lost", "4:7 characters-lost"), losses(document(words)));
  }

  @Test
  void controlCharactersAreAFinding() {
    String words = HEAD + "（一）5G+\u0003\u0010渔港。\n";
    assertEquals(List.of("3:7 characters-lost"), losses(document(words)));
    String opening = HEAD + "\u001F（一）5G+渔港。\n";
    assertEquals(List.of("3:1 characters-lost"), losses(document(opening)));
  }

  @Test
  void theBulletOfASymbolFontIsNoLoss() {
    assertEquals(List.of(), losses(document(HEAD + "　\uF0B7 5G+智慧渔港。\n")));
  }

  private static Document document(String words) {
    return new Document("plan", "plan.txt", null, Text.of(words));
  }

  private static List<String> losses(Document document) {
    return Cases.EXTRACTOR.extract(document).warnings().stream()
        .filter(f -> f.code().matches("page-without-text|characters-lost"))
        .map(f -> f.line() + ":" + f.column() + " " + f.code())
        .toList();
  }
}
