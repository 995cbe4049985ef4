package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfTextTest {
  private static final PdfMaker PLAN =
      new PdfMaker()
          .line(8, "云岭省茶园计划")
          .line(2, "推进茶园与花海在云岭各县建设，打造示范的茶园和")
          .line(0, "花海，形成品牌。")
          .line(2, "（一）茶园")
          .cell(0, "指标")
          .line(12, "数值")
          .cell(0, "茶园数")
          .line(12, "３０")
          .line(12, "— 1 —")
          .newPage()
          .line(2, "扩大规模，推进茶园与花海在云岭各县的建设，打造")
          .line(12, "— 2 —")
          .newPage()
          .line(0, "品牌。");

  @Test
  void joinsPrintedLinesToParagraphsOverPagesAndDropsPageNumbers() throws UnreadableDocument {
    assertEquals(
        """
        云岭省茶园计划
        推进茶园与花海在云岭各县建设，打造示范的茶园和花海，形成品牌。
        （一）茶园
        指标\t数值
        茶园数\t３０
        扩大规模，推进茶园与花海在云岭各县的建设，打造品牌。
        """,
        DocumentReader.read("plan.pdf", PLAN.bytes()).text().string());
  }

  @Test
  void narrowCellsBesideATableRowAreCellsAndSpacesElsewhereAreNot() throws UnreadableDocument {
    PdfMaker pdf = new PdfMaker().line(3, "目").cell(0, "附件").line(3, "一");
    pdf.cell(0, "序号").cell(2.8, "指标").line(12, "数值");
    pdf.cell(0, "一").cell(2.8, "茶园的数量很多").line(10.8, "三十").line(14, "1");
    assertEquals(
        "目\n附件\t一\n序号\t指标\t数值\n一\t茶园的数量很多\t三十\n",
        DocumentReader.read("plan.pdf", pdf.bytes()).text().string());
    PdfMaker words = new PdfMaker().cell(0, "附件").line(2.8, "名单").line(0, "正文");
    assertEquals("附件 名单\n正文\n", DocumentReader.read("plan.pdf", words.bytes()).text().string());
  }

  private static final String FULL = "云岭各县推进茶园与花海的建设并打造示范，形成品牌。";
  private static final String PART = "由云岭省茶业局、云岭省花海办公室和各县分工负责的事";

  @Test
  void aWiderGapBeginsAParagraphAfterAFullLine() throws UnreadableDocument {
    PdfMaker pdf = new PdfMaker().line(0, "茶园").gap(10);
    for (int i = 0; i < 3; i++) {
      pdf.line(0, PART).line(0, FULL).gap(10).line(0, "扩大规模。").gap(10);
    }
    pdf.line(0, FULL).line(0, "“5G+茶园”是目标：建设；").gap(10).line(0, "花海");
    assertEquals(
        "茶园\n" + (PART + FULL + "\n扩大规模。\n").repeat(3) + FULL + "“5G+茶园”是目标：建设；\n花海\n",
        DocumentReader.read("plan.pdf", pdf.bytes()).text().string());
  }

  @Test
  void whereIndentsTellAFullLineGoesOnInWhatLooksLikeAnItem() throws UnreadableDocument {
    PdfMaker pdf = new PdfMaker();
    for (int i = 0; i < 3; i++) {
      pdf.line(2, PART.substring(2)).line(0, "扩大规模。");
    }
    pdf.line(2, PART.substring(2)).line(0, "一、二产业。").line(2, "花海");
    assertEquals(
        (PART.substring(2) + "扩大规模。\n").repeat(3) + PART.substring(2) + "一、二产业。\n花海\n",
        DocumentReader.read("plan.pdf", pdf.bytes()).text().string());
  }

  @Test
  void whereNothingElseTellsTheWordsDo() throws UnreadableDocument {
    String units = "推进花海建设。（云岭省茶业局和各县按职责分别负责）";
    PdfMaker pdf = new PdfMaker().line(0, FULL).line(0, "40").line(0, "2").line(0, FULL);
    pdf.line(0, "责任单位：省茶业局").line(0, units).line(0, "推进花海在各县建设，打造品牌。");
    pdf.line(0, PART).line(0, "务。").line(0, FULL).line(0, "其中茶园的规模居前。");
    assertEquals(
        String.join(
            "\n",
            FULL,
            "40",
            "2",
            FULL,
            "责任单位：省茶业局",
            units,
            "推进花海在各县建设，打造品牌。",
            PART + "务。",
            FULL + "其中茶园的规模居前。",
            ""),
        DocumentReader.read("plan.pdf", pdf.bytes()).text().string());
  }

  @Test
  void aScanIsSaidToHaveNoTextLayer() {
    String message = message(new PdfMaker().scan().bytes());
    assertTrue(message.contains("text layer") && message.contains("OCR"), message);
  }

  @Test
  void aPageWithoutTextAmongOthersIsAGap() throws UnreadableDocument {
    PdfMaker pdf = new PdfMaker().scan().newPage().line(0, "一、茶园").newPage();
    Document document =
        DocumentReader.read("plan.pdf", pdf.scan().newPage().line(0, "二、花海").bytes());
    assertEquals("一、茶园\n二、花海\n", document.text().string());
    assertEquals(List.of(0, 5), document.gaps().stream().map(Gap::index).toList());
    String message = document.gaps().get(1).message();
    assertTrue(message.startsWith("page 3 ") && message.contains("OCR"), message);
  }

  @Test
  void aPageThatCannotBeUnpackedIsAGap() throws IOException, UnreadableDocument {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(PLAN.bytes())) {
      COSStream noise = document.getDocument().createCOSStream();
      try (OutputStream packed = noise.createRawOutputStream()) {
        packed.write(new byte[] {120, 1, 7, 7, 7, 7});
      }
      noise.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      document.getPage(1).setContents(new PDStream(noise));
      document.save(bytes);
    }
    Document document = DocumentReader.read("plan.pdf", bytes.toByteArray());
    Gap gap = document.gaps().get(0);
    assertEquals("page-damaged", gap.code());
    assertTrue(gap.message().contains("page 2 "), gap.message());
  }

  @Test
  void anEndThatIsCutOffIsAGap() throws UnreadableDocument {
    byte[] whole = PLAN.bytes();
    Document document =
        DocumentReader.read("plan.pdf", Arrays.copyOf(whole, whole.length - "%%EOF\n".length()));
    assertTrue(document.gaps().stream().anyMatch(gap -> gap.code().equals("file-cut-off")));
  }

  @Test
  void anEncryptedFileIsSaidToBeEncrypted() throws IOException {
    try (PDDocument document = Loader.loadPDF(PLAN.bytes())) {
      AccessPermission all = new AccessPermission();
      document.protect(new StandardProtectionPolicy("owner", "user", all));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertTrue(message(bytes.toByteArray()).startsWith("is encrypted"));
    }
  }

  @Test
  void aBrokenFileIsSaidToBeBroken() {
    byte[] header = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
    assertTrue(message(header).startsWith("is a broken PDF"), message(header));
    byte[] half = Arrays.copyOf(PLAN.bytes(), 300);
    assertTrue(message(half).contains("PDF"), message(half));
    assertTrue(message(half).contains("broken") && !message(half).contains("OCR"), message(half));
  }

  private static String message(byte[] bytes) {
    return assertThrows(UnreadableDocument.class, () -> DocumentReader.read("plan", bytes))
        .getMessage();
  }
}
