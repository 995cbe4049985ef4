package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  void saysWhatIsWrongWithBytesThatAreNoText() {
    assertTrue(message(new byte[] {'a', 0, 1}).contains("binary"));
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
