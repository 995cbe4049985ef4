package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the parts around marked chapters: short lines, at least two, one right above 一、. */
final class PartLines {
  private static final Pattern ANNEX = Pattern.compile("名词|术语|附[件录表]");

  private PartLines() {}

  /** {@code found} and those among {@code lines}, none of them blank, in order of place. */
  static List<Heading> with(List<Heading> found, List<Span> lines, Text text) {
    Map<Integer, Heading> byLine = new TreeMap<>();
    found.forEach(h -> byLine.putIfAbsent(text.line(h.span().start()), h));
    List<Heading> parts = new ArrayList<>();
    boolean aboveChapter = false;
    for (int i = 1; i + 1 < lines.size(); i++) {
      Matcher words = ChapterLines.in(ChapterLines.SHORT, lines.get(i), text);
      if (words.matches()
          && !ANNEX.matcher(words.group("title")).find()
          && ChapterLines.in(ChapterLines.CLOSED, lines.get(i - 1), text).matches()) {
        Heading below = byLine.get(text.line(lines.get(i + 1).start()));
        boolean before = found.get(0).span().start() > lines.get(i).start();
        if (below != null || before || Chapters.isFixed(words.group("title"))) {
          Span title = new Span(words.start("title"), words.end("title"));
          parts.add(Heading.unmarked(HeadingStyle.PART, lines.get(i).start(), title));
        }
        aboveChapter |=
            below != null && below.style() == HeadingStyle.CHAPTER && below.value() == 1;
      }
    }
    return aboveChapter && parts.size() > 1 ? Heading.merged(found, parts) : found;
  }
}
