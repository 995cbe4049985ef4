package org.yangfan.extract.outline;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * Finds the chapters of a text that marks none: lines that are the name of a chapter or, in an
 * outline of decimals (1.1, 1.2), a number and a title.
 */
final class ChapterLines {
  private static final String BLANK = "[\\s\\u3000]*";
  private static final Pattern NAMED =
      Pattern.compile(BLANK + "(?<number>)(?<title>\\p{IsHan}{4,8})" + BLANK);
  private static final Pattern NUMBERED =
      Pattern.compile(
          BLANK
              + "(?<number>\\d{1,2})[ \\t\\u3000]+(?<title>\\p{IsHan}[^。，；：\\r\\n]{1,19}?)"
              + BLANK);

  private ChapterLines() {}

  /** {@code found} and, where none of them is a chapter, the lines that are one; in order. */
  static List<Heading> with(List<Heading> found, Text text) {
    boolean decimals = found.stream().anyMatch(ChapterLines::isDecimal);
    if (found.stream().anyMatch(h -> isChapter(h) && !isDecimal(h))) {
      return found;
    }
    Pattern form = decimals ? NUMBERED : NAMED;
    Stream<Heading> chapters =
        text.lines().stream()
            .map(line -> form.matcher(text.string()).region(line.start(), line.end()))
            .filter(line -> line.matches() && (decimals || Chapters.isName(line.group("title"))))
            .map(ChapterLines::chapter);
    return Stream.concat(found.stream(), chapters)
        .sorted(Comparator.comparing(Heading::span))
        .toList();
  }

  private static Heading chapter(Matcher line) {
    Span title = new Span(line.start("title"), line.end("title"));
    String number = line.group("number").isEmpty() ? null : line.group("number");
    Span whole = number == null ? title : new Span(line.start("number"), title.end());
    return new Heading(HeadingStyle.CHAPTER, 0, null, number, line.regionStart(), whole, title);
  }

  private static boolean isDecimal(Heading heading) {
    return heading.number() != null && heading.number().indexOf('.') > 0;
  }

  private static boolean isChapter(Heading heading) {
    return switch (heading.style()) {
      case PART, ARTICLE, CHAPTER, SECTION, MARKDOWN -> true;
      default -> false;
    };
  }
}
