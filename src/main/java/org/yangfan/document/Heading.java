package org.yangfan.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
  private static final double[] MARKDOWN = {1.5, 2.5, 3.5, 4.5, 4.7, 4.8, 4.9};

  /** One without mark, depth or number: the line of {@code title} begins at {@code lead}. */
  public static Heading unmarked(HeadingStyle style, int lead, Span title) {
    return new Heading(style, 0, null, null, lead, title, title);
  }

  /** Both in order of place. */
  public static List<Heading> merged(List<Heading> found, List<Heading> added) {
    return Stream.concat(found.stream(), added.stream())
        .sorted(Comparator.comparing(Heading::span))
        .toList();
  }

  /** Whether it is marked as the outermost are, above 一 in brackets: 第一章, 第一节, 一、 or {@code #}. */
  public boolean isOutermost() {
    return switch (style) {
      case PART, ARTICLE, CHAPTER, MARKDOWN -> true;
      default -> false;
    };
  }

  /** The value of its number, or -1 where it has none. */
  public int value() {
    return Numeral.parse(number);
  }

  /**
   * Whether this heading is farther out than {@code other}: by the marks of both; where one of them
   * has no mark but {@code #}, by the number of these, if both have any.
   */
  boolean isAbove(Heading other) {
    boolean unmarked = style == HeadingStyle.MARKDOWN || other.style == HeadingStyle.MARKDOWN;
    return unmarked && depth > 0 && other.depth > 0 && depth != other.depth
        ? depth < other.depth
        : rank() < other.rank();
  }

  /** Where it stands among marks of any kind; {@code ####} is still farther out than 1. */
  private double rank() {
    return style == HeadingStyle.MARKDOWN ? MARKDOWN[depth] : style.rank();
  }

  /** The same heading, marked otherwise. */
  public Heading as(HeadingStyle other) {
    return new Heading(other, depth, label, number, lead, span, title);
  }
}
