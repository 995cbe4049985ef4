package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the sections of a chapter that marks none but numbers its tasks: short lines, each right
 * above a number, the first of them right below the chapter.
 */
final class SectionLines {
  private static final Pattern SHORT =
      Pattern.compile("[\\s\\u3000]*(?<title>[\\p{IsHan}5G+]{4,16})[\\s\\u3000]*");

  private SectionLines() {}

  /** {@code found} and the lines that are sections, in order of place. */
  static List<Heading> with(List<Heading> found, Text text) {
    List<Heading> all = new ArrayList<>();
    List<Heading> sections = new ArrayList<>();
    for (int i = 1; i < found.size(); i++) {
      Heading before = found.get(i - 1);
      if (!mayFollow(found.get(i))) {
        all.addAll(sections.size() > 1 ? sections : List.of());
        sections.clear();
      } else if (isChapter(before) || !sections.isEmpty()) {
        Span line = lineAbove(text, before.span().end(), found.get(i).lead());
        Span around = isChapter(before) ? new Span(before.span().end(), found.get(i).lead()) : line;
        Matcher title = SHORT.matcher(text.string()).region(line.start(), line.end());
        if (title.matches() && text.trim(around).equals(text.trim(line))) {
          Span words = new Span(title.start("title"), title.end("title"));
          sections.add(Heading.unmarked(HeadingStyle.SECTION, line.start(), words));
        }
      }
    }
    all.addAll(sections.size() > 1 ? sections : List.of());
    return Heading.merged(found, all);
  }

  /** The last line between the two that is not blank; empty if there is none. */
  private static Span lineAbove(Text text, int from, int to) {
    Span between = text.trim(new Span(from, to));
    if (between.isEmpty()) {
      return between;
    }
    Span line = text.lineAt(between.end() - 1);
    return line.start() <= from ? new Span(to, to) : line;
  }

  private static boolean isChapter(Heading heading) {
    return heading.style() == HeadingStyle.PART || heading.style() == HeadingStyle.CHAPTER;
  }

  /** Whether a section may begin right above {@code heading}. */
  private static boolean mayFollow(Heading heading) {
    return heading.style() == HeadingStyle.BOX || NumberedHeadings.isNumbered(heading);
  }
}
