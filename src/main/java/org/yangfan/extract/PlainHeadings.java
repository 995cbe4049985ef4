package org.yangfan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * Finds the headings that bear no number, by their form: a short first sentence of a paragraph that
 * ends with its unit list, or a short line that names a field after 5G+.
 */
final class PlainHeadings {
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("[\\s\\u3000\\u00A0*]*([^。，；：:！？\\r\\n]{4,32})[。：:]");
  private static final Pattern PLUS = Pattern.compile("5G\\s*[+＋]");
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\u3000\\u00A0*]*([^。，；：:！？\\t\\r\\n]{0,8}[“\"]?5G\\s*[+＋][^。，；：:！？\\t\\r\\n]{2,18}?)[\\s*]*");

  private final Text text;
  private final UnitPlaces passages;

  PlainHeadings(Text text, UnitPlaces passages) {
    this.text = text;
    this.passages = passages;
  }

  /** {@code marked} and the unmarked headings of {@code body}, in order of place. */
  List<Heading> with(List<Heading> marked, Span body) {
    List<Heading> all = new ArrayList<>(marked);
    int next = 0;
    Heading open = null;
    for (Span line : text.lines()) {
      boolean hasMark = false;
      while (next < marked.size() && marked.get(next).span().start() < line.end()) {
        open = marked.get(next++);
        hasMark = true;
      }
      if (!hasMark && open != null && body.contains(line) && !line.isEmpty()) {
        Heading plain = heading(line, open);
        if (plain != null) {
          all.add(plain);
          open = plain;
        }
      }
    }
    all.sort(Comparator.comparing(Heading::span));
    return all;
  }

  private Heading heading(Span line, Heading open) {
    Matcher sentence = FIRST_SENTENCE.matcher(text.string()).region(line.start(), line.end());
    if (sentence.lookingAt()
        && (PLUS.matcher(sentence.group(1)).find() || open.style() == HeadingStyle.UNNUMBERED)
        && endsWithUnits(line)
        && isFree(open, line)) {
      return plain(sentence, line);
    }
    Matcher whole = LINE.matcher(text.string()).region(line.start(), line.end());
    boolean named = whole.matches() && open.style() != HeadingStyle.BOX;
    return named && isFree(open, line) ? plain(whole, line) : null;
  }

  private static Heading plain(Matcher matcher, Span line) {
    Span title = new Span(matcher.start(1), matcher.end(1));
    return new Heading(HeadingStyle.UNNUMBERED, 0, null, null, line.start(), title, title);
  }

  private boolean endsWithUnits(Span line) {
    List<UnitPassage> inLine = passages.startingIn(line);
    if (inLine.isEmpty()) {
      return false;
    }
    UnitPassage last = inLine.get(inLine.size() - 1);
    return last.span().end() >= text.trim(line).end() - 1
        && inLine.get(0).span().start() > line.start() + 4;
  }

  /** Whether the open heading has what it needs, so that a new task may begin here. */
  private boolean isFree(Heading open, Span line) {
    boolean task =
        open.style() == HeadingStyle.ITEM
            || open.style() == HeadingStyle.LABELLED
            || open.style() == HeadingStyle.UNNUMBERED;
    return !task || passages.anyIn(new Span(open.span().end(), line.start()));
  }
}
