package org.yangfan.document;

/**
 * A printed line of a PDF page.
 *
 * @param words its text; a tab where cells of a table part
 * @param start its left edge, in points
 * @param end its right edge, in points
 * @param size the size of its font, in points
 */
record PdfLine(String words, double start, double end, double size) {

  /** A gap that parts cells beside other table rows, and words elsewhere: a thin space. */
  static final String WIDE_GAP = "\u2009";

  boolean isTableRow() {
    return words.indexOf('\t') >= 0;
  }

  /** The same line, each wide gap replaced. */
  PdfLine withGaps(String gap) {
    return new PdfLine(words.replace(WIDE_GAP, gap), start, end, size);
  }
}
