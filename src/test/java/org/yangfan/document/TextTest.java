package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void countsCodePointsWhereCharactersTakeTwoUnits() {
    Text text = Text.of("甲𠮷乙");
    assertEquals(4, text.length());
    assertEquals(3, text.codePoints());
    assertEquals(2, text.codePoint(3));
    assertEquals(3, text.index(2));
  }

  @Test
  void countsCodePointsAsStringsDoEvenWhereAHalfIsLost() {
    String string = "𠮷a𠮷𠮷\uD840b\uDFB7\uD840𠮷";
    Text text = Text.of(string);
    for (int i = 0; i <= string.length(); i++) {
      assertEquals(string.codePointCount(0, i), text.codePoint(i), "code points before " + i);
    }
    for (int i = 0; i <= text.codePoints(); i++) {
      assertEquals(string.offsetByCodePoints(0, i), text.index(i), "index of code point " + i);
    }
  }

  @Test
  void leavesAByteOrderMarkOut() {
    assertEquals("云岭", Text.of("\uFEFF云岭").string());
  }

  @Test
  void knowsLineAndColumnAfterEveryKindOfBreak() {
    Text text = Text.of("一\r\n二三\n四\r五");
    assertEquals(2, text.line(4));
    assertEquals(2, text.column(4));
    assertEquals(3, text.line(6));
    assertEquals(4, text.line(8));
    assertEquals(List.of("一", "二三", "四", "五"), text.lines().stream().map(text::slice).toList());
  }

  @Test
  void trimsIdeographicAndNoBreakSpaces() {
    Text text = Text.of("\u3000\u00A0 甲 \t");
    assertEquals("甲", text.slice(text.trim(text.span())));
  }
}
