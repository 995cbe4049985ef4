package org.yangfan.document;

/**
 * A heading of a document.
 *
 * @param style how it is marked
 * @param depth how many {@code #} stand before it
 * @param label the word that carries the number (专栏, 主攻方向), or null
 * @param number as printed, without its marks, or null
 * @param lead where the margin begins that stands before it ({@code #}, white space)
 * @param span from the mark (or the title, where there is none) to the end of the title
 * @param title the words of the heading alone
 */
public record Heading(
    HeadingStyle style, int depth, String label, String number, int lead, Span span, Span title) {

  /** The value of its number, or -1 where it has none. */
  public int value() {
    return Numeral.parse(number);
  }

  /** Where it stands among other headings: the lower, the farther out. In halves, doubled. */
  int rank() {
    return style == HeadingStyle.MARKDOWN ? 2 * depth + 3 : 2 * style.rank();
  }

  /** The same heading, marked otherwise. */
  public Heading as(HeadingStyle other) {
    return new Heading(other, depth, label, number, lead, span, title);
  }
}
