package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final String WORDS = "一、5G应用\r\n推进";

  @Test
  void readsUtf8WithAndWithoutAByteOrderMark() throws UnreadableDocument {
    assertEquals(WORDS, read(WORDS.getBytes(StandardCharsets.UTF_8)));
    assertEquals(WORDS, read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsUtf16ByItsByteOrderMark() throws UnreadableDocument {
    assertEquals(WORDS, read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(WORDS, read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void readsGb18030WhereTheBytesAreNotUtf8() throws UnreadableDocument {
    assertEquals(WORDS, read(WORDS.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void readsBig5AndUtf16WithoutAMarkByTheirPlausibility() throws UnreadableDocument {
    String simplified = "云岭省信息通信业发展行动计划\r\n一、推进茶园建设，形成品牌。\r\n";
    String traditional = "雲嶺省資訊通信業發展行動計畫\r\n一、推進茶園建設，形成品牌。\r\n";
    for (String words : List.of(simplified, traditional)) {
      for (String charset : List.of("UTF-16LE", "UTF-16BE", "GB18030", "UTF-8")) {
        assertEquals(words, read(words.getBytes(Charset.forName(charset))), charset);
      }
    }
    assertEquals(traditional, read(traditional.getBytes(Charset.forName("Big5"))));
  }

  @Test
  void aFewBrokenBytesDoNotMakeAnotherEncoding() throws UnreadableDocument {
    byte[] bytes = "云岭省信息通信业发展行动计划，推进茶园建设".getBytes(StandardCharsets.UTF_8);
    bytes[7] = (byte) 0xFF;
    assertTrue(read(bytes).endsWith("，推进茶园建设"));
  }

  @Test
  void aLoneControlCharacterMakesNoBinary() throws UnreadableDocument {
    String words = "云岭省信息通信业发展行动计划，推进茶园建设。".repeat(5) + "\0";
    assertEquals(words, read(words.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void otherEncodingsAreNamedAsUnknown() {
    byte[] russian = "План действий по развитию связи".getBytes(Charset.forName("windows-1251"));
    assertTrue(message(russian).contains("GB18030"));
  }

  @Test
  void saysWhatIsWrongWithBytesThatAreNoText() {
    assertTrue(message(new byte[] {'a', 0, 1}).contains("binary"));
    assertTrue(message(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).contains("PNG"));
    assertTrue(message(" \n\t".getBytes(StandardCharsets.UTF_8)).contains("empty"));
    assertTrue(message(new byte[0]).contains("empty"));
  }

  @Test
  void saysThatAFileIsMissing() {
    UnreadableDocument error =
        assertThrows(
            UnreadableDocument.class, () -> DocumentReader.read(Path.of("no-such-plan.txt")));
    assertEquals("no such file", error.getMessage());
  }

  @Test
  void theIdIsTheNameWithoutItsEnding() throws UnreadableDocument {
    byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);
    assertEquals("yunling.2022", DocumentReader.read("yunling.2022.txt", bytes).id());
  }

  private static String read(byte[] bytes) throws UnreadableDocument {
    return DocumentReader.read("plan.txt", bytes).text().string();
  }

  private static String message(byte[] bytes) {
    return assertThrows(UnreadableDocument.class, () -> DocumentReader.read("plan.txt", bytes))
        .getMessage();
  }
}
