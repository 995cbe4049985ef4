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

  boolean isTableRow() {
    return words.indexOf('\t') >= 0;
  }
}
