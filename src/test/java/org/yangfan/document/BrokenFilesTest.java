package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever happens to a file on its way, it gives a text or a message, at once. */
class BrokenFilesTest {
  private static final int PREFIXES = 60;
  private static final int MUTATIONS = 150;
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  @TestFactory
  Stream<DynamicTest> aCutOrChangedFileGivesATextOrAMessage() {
    return files().entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> breakAndRead(file.getValue())));
  }

  private static Map<String, byte[]> files() {
    String words = "云岭省5G应用行动计划\r\n一、总体要求\r\n推进茶园建设。\r\n";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("UTF-8", words.getBytes(StandardCharsets.UTF_8));
    files.put("GB18030", words.getBytes(Charset.forName("GB18030")));
    files.put("UTF-16LE", words.getBytes(StandardCharsets.UTF_16LE));
    String table = "<table><tr><td rowspan=3>一<td colspan=2>二<tr><td>三<td>四</table>";
    files.put(
        "HTML",
        ("<!doctype html><body><ol start=2><li>" + words + "</ol>" + table)
            .getBytes(StandardCharsets.UTF_8));
    files.put(
        "DOCX",
        new DocxMaker()
            .part("styles", "<w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>")
            .paragraph("<w:pStyle w:val=\"A\"/>", words)
            .table(new String[] {"指标", "值"})
            .bytes());
    files.put("PDF", new PdfMaker().line(2, "推进茶园建设。").line(0, "云岭").newPage().bytes());
    return files;
  }

  private static void breakAndRead(byte[] file) {
    for (int i = 0; i <= PREFIXES; i++) {
      read(Arrays.copyOf(file, file.length * i / PREFIXES));
    }
    Random random = new Random(5);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] changed = file.clone();
      for (int j = 0; j <= i % 8; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      read(changed);
    }
  }

  private static void read(byte[] bytes) {
    assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          try {
            assertNotNull(DocumentReader.read("plan", bytes).text());
          } catch (UnreadableDocument e) {
            assertFalse(e.getMessage().isBlank());
          }
        });
  }
}
