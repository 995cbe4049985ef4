package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The titles that make up a line, in bold or not, among which some name a field: {@code 5G+甲}, and
 * below its words and its bodies {@code 乙丙提升} above others.
 */
final class LineTitles {
  private static final Pattern LINE =
      Pattern.compile(
          "[ \\t\\u3000]*(?<bold>\\**)(?<title>(?!\\d(?!G))[^\\s，。；、：:！？（()）《》【】|#>*-][^，。；、：:！？（()）《》【】|*\\t]{2,19})\\**[ \\t\\u3000]*");

  private static final String STOP = "。";

  private final Text text;
  private final UnitPlaces passages;

  LineTitles(Text text, UnitPlaces passages) {
    this.text = text;
    this.passages = passages;
  }

  /** {@code titles} and those of the lines like them in {@code chapter}, in order. */
  List<Span> beside(List<Span> titles, Span chapter) {
    String bold = titles.isEmpty() ? null : bold(titles.get(0));
    if (bold == null || !titles.stream().allMatch(title -> bold.equals(bold(title)))) {
      return titles;
    }
    List<Span> all = new ArrayList<>();
    int next = 0;
    List<Span> lines =
        text.lines(new Span(text.lineAt(titles.get(0).start()).start(), chapter.end())).stream()
            .filter(line -> !text.trim(line).isEmpty())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(text.string()).region(lines.get(i).start(), lines.get(i).end());
      if (next < titles.size() && lines.get(i).contains(titles.get(next).start())) {
        all.add(titles.get(next++));
      } else if (line.matches()
          && !all.isEmpty()
          && line.group("bold").equals(bold)
          && hasBodies(all.get(all.size() - 1), line.start("title"))
          && i + 1 < lines.size()
          && text.plain(lines.get(i + 1)).contains(STOP)
          && hasBodies(lines.get(i), chapter.end())) {
        all.add(new Span(line.start("title"), line.end("title")));
      }
    }
    return all;
  }

  private boolean hasBodies(Span title, int end) {
    return passages.anyIn(new Span(title.end(), Math.max(title.end(), end)));
  }

  /** What marks the line that {@code title} makes up; null where more stands in it. */
  private String bold(Span title) {
    Span line = text.lineAt(title.start());
    Matcher form = LINE.matcher(text.string()).region(line.start(), line.end());
    return form.matches() && form.start("title") == title.start() ? form.group("bold") : null;
  }
}
