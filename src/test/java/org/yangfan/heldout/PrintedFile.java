package org.yangfan.heldout;

import java.util.List;
import org.yangfan.document.PdfMaker;

/** Prints a text as a PDF: paragraphs break over lines and pages, and pages are numbered. */
public final class PrintedFile implements Rows.Taker {
  private static final int CHARACTERS_IN_A_LINE = 28;
  private static final int INDENT = 2;
  private static final int GAP_BETWEEN_CELLS = 3;
  private static final int LINES_ON_A_PAGE = 24;

  private final PdfMaker pdf = new PdfMaker();
  private int lines;
  private int pages;

  private PrintedFile() {}

  /** The file of {@code text}, in which a row of a table stands between pipes. */
  public static byte[] of(String text) {
    PrintedFile file = new PrintedFile();
    Rows.each(text, file);
    return file.pdf.bytes();
  }

  @Override
  public void paragraph(String words) {
    int start = 0;
    while (start < words.length()) {
      int indent = start == 0 ? INDENT : 0;
      int end = Math.min(words.length(), start + CHARACTERS_IN_A_LINE - indent);
      line(indent, words.substring(start, end));
      start = end;
    }
  }

  @Override
  public void table(List<List<String>> rows) {
    for (List<String> row : rows) {
      int at = 0;
      for (String cell : row.subList(0, row.size() - 1)) {
        pdf.cell(at, cell);
        at += cell.length() + GAP_BETWEEN_CELLS;
      }
      line(at, row.get(row.size() - 1));
    }
  }

  private void line(int indent, String words) {
    pdf.line(indent, words);
    if (++lines == LINES_ON_A_PAGE) {
      pdf.line(CHARACTERS_IN_A_LINE / 2.0, "— " + ++pages + " —").newPage();
      lines = 0;
    }
  }
}
