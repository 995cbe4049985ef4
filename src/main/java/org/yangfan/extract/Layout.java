package org.yangfan.extract;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingScanner;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * The parts of a document that holds one plan.
 *
 * @param header what stands before its first chapter
 * @param body from the first chapter to the annexes
 * @param annexes the rest, the glossary aside
 * @param glossary where the glossary starts; the text's length if there is none
 * @param headings every marked heading of the body
 * @param shuffled whether the headings stand inside lines, and out of order
 */
record Layout(
    Span header, Span body, Span annexes, int glossary, List<Heading> headings, boolean shuffled) {
  private static final Pattern END =
      Pattern.compile(
          "(?m)(?:^|(?<=。))[\\s\\u3000#*]*(?:附\\s*[件表录]\\s*[\\d一二三四五]{0,2}\\s*(?:[：:][^。\\r\\n]{0,60})?[\\s*]*$"
              + "|本(?:文件|计划|行动计划|方案|通知|办法|意见|措施)[^。\\r\\n]{0,12}自[^。\\r\\n]{2,30}起[^。\\r\\n]{0,6}(?:施行|实施|执行|生效))");

  static Layout of(Text text) {
    HeadingScanner scanner = new HeadingScanner(text);
    List<Heading> found = withChapters(text, scanner.scan());
    int start =
        found.stream()
            .filter(h -> opensBody(text, h))
            .mapToInt(Heading::lead)
            .findFirst()
            .orElse(text.length());
    int glossary = Glossary.start(text, lastChapter(found, start));
    Matcher end = END.matcher(text.string()).region(start, glossary);
    end.useAnchoringBounds(false).useTransparentBounds(true);
    int stop = end.find() ? end.start() : glossary;
    List<Heading> headings =
        found.stream().filter(h -> h.span().start() >= start && h.span().end() <= stop).toList();
    return new Layout(
        new Span(0, start),
        new Span(start, stop),
        new Span(stop, glossary),
        glossary,
        headings,
        scanner.runsTogether() && Shuffle.of(text, headings));
  }

  /** {@code found}, and where none of them is a chapter, the lines that are a chapter's name. */
  private static List<Heading> withChapters(Text text, List<Heading> found) {
    if (found.stream().anyMatch(Layout::isChapter)) {
      return found;
    }
    Stream<Heading> named =
        text.lines().stream()
            .map(text::trim)
            .filter(line -> Chapters.isName(text.string().substring(line.start(), line.end())))
            .map(
                line -> new Heading(HeadingStyle.CHAPTER, 0, null, null, line.start(), line, line));
    return Stream.concat(found.stream(), named)
        .sorted(Comparator.comparing(Heading::span))
        .toList();
  }

  private static boolean isChapter(Heading heading) {
    return switch (heading.style()) {
      case PART, ARTICLE, CHAPTER, SECTION, MARKDOWN -> true;
      default -> false;
    };
  }

  private static int lastChapter(List<Heading> headings, int start) {
    return headings.stream()
        .filter(h -> h.style() == HeadingStyle.PART || h.style() == HeadingStyle.CHAPTER)
        .mapToInt(h -> h.span().end())
        .reduce(start, Math::max);
  }

  /** A chapter, or a Markdown heading that is not the document's title. */
  private static boolean opensBody(Text text, Heading heading) {
    return switch (heading.style()) {
      case PART, CHAPTER, SECTION -> true;
      case MARKDOWN ->
          heading.depth() > 1 || Chapters.holdsNoTasks(Wording.heading(text, heading.title()));
      case ITEM, LABELLED, SUBITEM, POINT -> heading.value() == 1;
      default -> false;
    };
  }
}
