package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the sections that short lines in bold name, two at least, each right above a number. */
final class BoldSectionLines {
  private static final String BOLD = "**";
  private static final Pattern LINE =
      Pattern.compile("\\*\\*(?<title>[\\p{IsHan}5G+]{3,16})\\*\\*");
  private static final Pattern LABEL = Pattern.compile(".*(?:单位|部门|目标|内容|时限|措施|任务)");

  private BoldSectionLines() {}

  /** {@code found} and these headings, in order of place. */
  static List<Heading> with(List<Heading> found, Text text) {
    if (!text.string().contains(BOLD)) {
      return found;
    }
    Set<Integer> numbered =
        found.stream()
            .filter(NumberedHeadings::isNumbered)
            .map(heading -> text.line(heading.span().start()))
            .collect(Collectors.toSet());
    List<Span> lines = text.lines().stream().map(text::trim).filter(l -> !l.isEmpty()).toList();
    List<Heading> sections = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Matcher bold = LINE.matcher(text.string()).region(line.start(), line.end());
      if (bold.matches()
          && !LABEL.matcher(bold.group("title")).matches()
          && numbered.contains(text.line(lines.get(i + 1).start()))) {
        Span title = new Span(bold.start("title"), bold.end("title"));
        sections.add(Heading.unmarked(HeadingStyle.SECTION, line.start(), title));
      }
    }
    return sections.size() < 2 ? found : Heading.merged(found, sections);
  }
}
