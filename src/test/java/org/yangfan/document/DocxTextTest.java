package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocxTextTest {
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
          <w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
          <w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
          <w:pStyle w:val="Item"/><w:lvlText w:val="%3."/></w:lvl>
        <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="l"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="7"/>
        <w:lvlOverride w:ilvl="2"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
      """;
  private static final String STYLES =
      """
      <w:style w:styleId="Base"><w:name w:val="heading 2"/></w:style>
      <w:style w:styleId="Heading"><w:name w:val="mine"/><w:basedOn w:val="Base"/></w:style>
      <w:style w:styleId="Contents"><w:name w:val="toc 1"/></w:style>
      <w:style w:styleId="Item"><w:name w:val="item"/>
        <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      """;

  private final DocxMaker docx =
      new DocxMaker().part("numbering", NUMBERING).part("styles", STYLES);

  @Test
  void writesTheNumbersThatWordGenerates() throws UnreadableDocument {
    docx.paragraph(numbered(3, 0), "总体要求").paragraph(numbered(3, 1), "发展目标");
    docx.paragraph(numbered(3, 0), "重点任务").paragraph(numbered(3, 1), "赋能产业");
    docx.paragraph(numbered(3, 2), "5G+茶园").paragraph(numbered(3, 2), "5G+花海");
    docx.paragraph(numbered(3, 1), "惠及民生").paragraph(numbered(3, 2), "5G+义诊");
    assertEquals(
        """
        一、总体要求
        （一）发展目标
        二、重点任务
        （一）赋能产业
        1. 5G+茶园
        2. 5G+花海
        （二）惠及民生
        1. 5G+义诊
        """,
        text());
  }

  @Test
  void numbersByStyleAndRestartsWhereTheListSaysSo() throws UnreadableDocument {
    docx.paragraph(style("Item"), "5G+茶园").paragraph(style("Item"), "5G+花海");
    docx.paragraph(numbered(4, 2), "5G+湖区").paragraph(numbered(4, 3), "没有编号");
    assertEquals("1. 5G+茶园\n2. 5G+花海\n9. 5G+湖区\n没有编号\n", text());
  }

  @Test
  void marksHeadingsThatHaveNoNumber() throws UnreadableDocument {
    docx.paragraph(style("Heading"), "保障措施").paragraph(style("Heading"), "三、附则");
    assertEquals("## 保障措施\n三、附则\n", text());
  }

  @Test
  void leavesOutContentsCodesAndWhatWasDeleted() throws UnreadableDocument {
    docx.paragraph(style("Contents"), "总体要求\t1");
    docx.xml(
        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:delText>旧</w:delText></w:r>"
            + "</w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr>"
            + "<w:t>隐</w:t></w:r></w:p>");
    assertEquals("新\n", text());
  }

  @Test
  void givesTablesRowByRowAndBoxesAsParagraphs() throws UnreadableDocument {
    docx.table(new String[] {"指标", "2023年"}, new String[] {"基站数（万个）", "3"});
    docx.table(new String[] {"专栏1 5G茶园工程"}, new String[] {"建设茶园。"});
    docx.xml(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + "<w:p><w:r><w:t>应用</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>值</w:t></w:r></w:p>"
            + "</w:tc></w:tr></w:tbl>");
    assertEquals("| 指标 | 2023年 |\n| 基站数（万个） | 3 |\n专栏1 5G茶园工程\n建设茶园。\n| 应用 |  | 值 |\n", text());
  }

  @Test
  void givesATextBoxOnceAndNotesAtTheEnd() throws UnreadableDocument {
    String box = "<w:txbxContent><w:p><w:r><w:t>专栏2 花海</w:t></w:r></w:p></w:txbxContent>";
    docx.xml(
        "<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
    docx.paragraph("后文");
    docx.part(
        "footnotes",
        "<w:footnote w:type=\"separator\"><w:p/></w:footnote>"
            + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>");
    assertEquals("正文\n专栏2 花海\n后文\n脚注\n", text());
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoReadableDocx() {
    byte[] whole = docx.paragraph("正文").bytes();
    assertTrue(message(Arrays.copyOf(whole, whole.length / 2)).contains("DOCX"));
    assertTrue(message(Arrays.copyOf(whole, 60)).contains("DOCX"));
    byte[] encrypted = ole("EncryptedPackage");
    assertTrue(message(encrypted).startsWith("is encrypted"));
    assertTrue(message(ole("WordDocument")).contains(".doc"));
    assertTrue(message("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII)).contains("RTF"));
  }

  @Test
  void readsNothingFromOutsideTheFile() {
    String attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w/>";
    byte[] bytes = new DocxMaker().part("styles", attack).paragraph("正文").bytes();
    assertFalse(message(bytes).isEmpty());
  }

  @Test
  void writesListNumbersInChineseFormats() {
    assertEquals("二十一", ListNumber.of(21, "chineseCounting"));
    assertEquals("十", ListNumber.of(10, "japaneseCounting"));
    assertEquals("一百零五", ListNumber.of(105, "chineseCountingThousand"));
    assertEquals("一百一十二", ListNumber.of(112, "chineseCountingThousand"));
    assertEquals("③", ListNumber.of(3, "decimalEnclosedCircle"));
    assertEquals("１２", ListNumber.of(12, "decimalFullWidth"));
    assertEquals("XIV", ListNumber.of(14, "upperRoman"));
    assertEquals("aa", ListNumber.of(27, "lowerLetter"));
  }

  private static byte[] ole(String stream) {
    byte[] bytes = new byte[1024];
    bytes[0] = (byte) 0xD0;
    bytes[1] = (byte) 0xCF;
    bytes[2] = (byte) 0x11;
    bytes[3] = (byte) 0xE0;
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 512, name.length);
    return bytes;
  }

  private static String numbered(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
        .formatted(level, list);
  }

  private static String style(String id) {
    return "<w:pStyle w:val=\"%s\"/>".formatted(id);
  }

  private String text() throws UnreadableDocument {
    return DocumentReader.read("plan.docx", docx.bytes()).text().string();
  }

  private static String message(byte[] bytes) {
    return assertThrows(UnreadableDocument.class, () -> DocumentReader.read("plan", bytes))
        .getMessage();
  }
}
