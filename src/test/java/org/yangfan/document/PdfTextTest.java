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
  }

  private static String message(byte[] bytes) {
    return assertThrows(UnreadableDocument.class, () -> DocumentReader.read("plan", bytes))
        .getMessage();
  }
}
