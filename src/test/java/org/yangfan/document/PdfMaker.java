package org.yangfan.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes small PDFs by hand. Their font is one of Adobe's standard Chinese ones, which a PDF may
 * name without embedding it.
 */
public final class PdfMaker {
  private static final int SIZE = 16;
  private static final int LEADING = 28;
  private static final int TOP = 780;
  private static final int LEFT = 80;

  private final List<String> pages = new ArrayList<>();
  private final StringBuilder page = new StringBuilder();
  private int y = TOP;

  /** Adds a printed line, indented by {@code indent} Han characters. */
  public PdfMaker line(double indent, String words) {
    cell(indent, words);
    y -= LEADING;
    return this;
  }

  /** Leaves more room before the next line, in points. */
  public PdfMaker gap(int points) {
    y -= points;
    return this;
  }

  /** Adds words to the current line. */
  public PdfMaker cell(double indent, String words) {
    String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    page.append(
        "BT /F1 %d Tf %d %d Td <%s> Tj ET\n"
            .formatted(SIZE, Math.round(LEFT + indent * SIZE), y, hex));
    return this;
  }

  /** Adds a picture's stead: a grey box, no text. */
  public PdfMaker scan() {
    page.append("0.8 g 80 80 400 600 re f\n");
    return this;
  }

  public PdfMaker newPage() {
    pages.add(page.toString());
    page.setLength(0);
    y = TOP;
    return this;
  }

  public byte[] bytes() {
    newPage();
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(6 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Pages/Count %d/Kids[%s]>>".formatted(pages.size(), kids));
    objects.add(
        "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H"
            + "/DescendantFonts[4 0 R]>>");
    objects.add(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 5 0 R"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>");
    objects.add(
        "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]"
            + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>");
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
                  + "/Resources<</Font<</F1 3 0 R>>>>>>")
              .formatted(7 + 2 * i));
      objects.add(
          "<</Length %d>>stream\n%s\nendstream".formatted(pages.get(i).length(), pages.get(i)));
    }
    return file(objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      index.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    return file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1))
        .append(index)
        .append("trailer<</Size %d/Root 1 0 R>>\n".formatted(objects.size() + 1))
        .append("startxref\n%d\n%%%%EOF\n".formatted(start))
        .toString();
  }
}
