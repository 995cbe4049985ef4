package org.yangfan.document;

/**
 * A printed line of a PDF page.
 *
 * @param words its text; a tab where cells of a table part
 * @param page its page, counted from 0
 * @param y how far its characters stand below the upper edge of the page, in points
 * @param start its left edge, in points
 * @param end its right edge, in points
 * @param size the size of its font, in points
 */
record PdfLine(String words, int page, double y, double start, double end, double size) {

  /** A gap that parts cells beside other table rows, and words elsewhere: a thin space. */
  static final String WIDE_GAP = "\u2009";

  private static final double SAME_SIZE = 0.1;

  boolean isTableRow() {
    return words.indexOf('\t') >= 0;
  }

  /** The same line, each wide gap replaced. */
  PdfLine withGaps(String gap) {
    return new PdfLine(words.replace(WIDE_GAP, gap), page, y, start, end, size);
  }

  boolean isOfSizeOf(PdfLine other) {
    return Math.abs(size - other.size) <= SAME_SIZE * size;
  }

  /** How far {@code next} stands below, in sizes of the font; NaN on another page. */
  double down(PdfLine next) {
    return next.page == page && next.y > y ? (next.y - y) / size : Double.NaN;
  }
}
