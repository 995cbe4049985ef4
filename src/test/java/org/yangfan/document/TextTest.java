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
  void aStretchBetweenCodePointsGoesNoFurtherThanTheText() {
    Text text = Text.of("甲𠮷乙");
    assertEquals("𠮷", text.slice(text.between(1, 2)));
    assertEquals("𠮷乙", text.slice(text.between(1, 9)));
    assertEquals(new Span(4, 4), text.between(7, 9));
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

  @Test
  void linesEndWithTheSeparatorsOfUnicodeToo() {
    Text text = Text.of("一\u2028二\u0085三").plain();
    assertEquals("一\n二\n三", text.string());
    assertEquals(3, text.line(4));
  }

  @Test
  void needlessBlanksAreNotReadButCounted() {
    String printed = "第5 G行 ，\n专 栏 一、网 络 先 行\n牵头\u00AD单位";
    Text text = Text.of(printed).plain();
    assertEquals("第5G行，\n专栏一、网络先行\n牵头单位", text.string());
    int list = text.string().indexOf("单位");
    assertEquals(printed.indexOf("单位"), text.codePoint(list));
    assertEquals(list, text.index(text.codePoint(list)));
  }

  @Test
  void ofSignsThatEncodingsHaveTwiceOneIsRead() {
    Text text = Text.of("10∼15个、3〜5、1～2、4‑6、7–8；﹙⼀﹚20﹪").plain();
    assertEquals("10~15个、3~5、1~2、4-6、7—8；（一）20%", text.string());
  }

  @Test
  void controlCharactersAreNotReadAndRareBreaksAreUsualOnes() {
    Text text = Text.of("\u0001一、茶\u001F园\0\u2028二").plain();
    assertEquals("一、茶园\n二", text.string());
    assertEquals("一、茶园\n二", text.slice(text.span()));
    assertEquals(1, text.codePoint(0));
  }

  @Test
  void whatNobodySeesAloneIsATextStill() {
    assertEquals(1, Text.of("\u00AD").plain().codePoints());
  }
}
