package org.yangfan.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of each page, from top to bottom. */
final class PdfLines extends PDFTextStripper {
  /** Gaps, in widths of a Han character: between words, perhaps between cells, and surely. */
  private static final double WORD_GAP = 0.2;

  private static final double WIDE_GAP = 0.45;
  private static final double CELL_GAP = 1.5;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<TextPosition> line = new ArrayList<>();

  private PdfLines() {
    setSortByPosition(true);
  }

  static List<List<PdfLine>> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    lines.writeText(document, Writer.nullWriter());
    return lines.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    line.addAll(positions);
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    StringBuilder words = new StringBuilder();
    TextPosition before = null;
    for (TextPosition character : line) {
      words.append(before == null ? "" : gap(before, character)).append(character.getUnicode());
      before = character;
    }
    String text = words.toString().strip();
    if (!text.isEmpty() && before != null) {
      TextPosition first = line.get(0);
      pages
          .get(pages.size() - 1)
          .add(
              new PdfLine(
                  text,
                  pages.size() - 1,
                  first.getYDirAdj(),
                  first.getXDirAdj(),
                  end(before),
                  size(first)));
    }
    line.clear();
  }

  private static String gap(TextPosition before, TextPosition after) {
    double gap = (after.getXDirAdj() - end(before)) / size(before);
    if (gap > CELL_GAP) {
      return "\t";
    }
    if (gap > WIDE_GAP) {
      return PdfLine.WIDE_GAP;
    }
    boolean isSpaced = before.getUnicode().isBlank() || after.getUnicode().isBlank();
    return gap > WORD_GAP && !isSpaced ? " " : "";
  }

  private static double end(TextPosition character) {
    return (double) character.getXDirAdj() + character.getWidthDirAdj();
  }

  private static double size(TextPosition character) {
    return Math.max(1, character.getFontSizeInPt());
  }
}
