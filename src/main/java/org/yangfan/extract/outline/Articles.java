package org.yangfan.extract.outline;

import java.util.List;
import java.util.stream.Stream;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;

/**
 * Puts 第一节 where it stands: in a chapter that is marked 一、 or a line without mark, not around it.
 */
final class Articles {
  private Articles() {}

  /**
   * {@code headings}, where 第一节 stands in one of their chapters: each chapter as a part, or 第一节 one
   * deeper than the {@code ##} before it.
   */
  static List<Heading> inChapters(List<Heading> headings) {
    int first = 0;
    Heading chapter = null;
    while (first < headings.size() && headings.get(first).style() != HeadingStyle.ARTICLE) {
      Heading heading = headings.get(first++);
      if (heading.style() == HeadingStyle.PART) {
        return headings;
      }
      chapter =
          heading.style() == HeadingStyle.CHAPTER || heading.style() == HeadingStyle.MARKDOWN
              ? heading
              : chapter;
    }
    if (first == headings.size() || chapter == null) {
      return headings;
    }
    if (chapter.style() == HeadingStyle.MARKDOWN) {
      int depth = chapter.depth() + 1;
      return headings.stream().map(h -> deeper(h, depth)).toList();
    }
    int value = chapter.value();
    Stream<Heading> after = headings.stream().skip(first);
    boolean goesOn =
        after
            .filter(h -> h.style() == HeadingStyle.CHAPTER)
            .limit(1)
            .allMatch(h -> h.value() < 0 || h.value() == value + 1);
    return goesOn ? headings.stream().map(Articles::outer).toList() : headings;
  }

  private static Heading deeper(Heading heading, int depth) {
    return heading.style() == HeadingStyle.ARTICLE && heading.depth() == 0
        ? new Heading(
            heading.style(),
            depth,
            heading.label(),
            heading.number(),
            heading.lead(),
            heading.span(),
            heading.title())
        : heading;
  }

  private static Heading outer(Heading heading) {
    return heading.style() == HeadingStyle.CHAPTER ? heading.as(HeadingStyle.PART) : heading;
  }
}
