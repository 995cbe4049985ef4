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
      Pattern.compile("[\\s\\u3000\\u00A0*]*([^\\s。，；：:！？][^。，；：:！？\\r\\n]{3,31})[。：:]");
  private static final Pattern PLUS = Pattern.compile("5G\\s*[+＋]");
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\u3000\\u00A0*]*([^。，；：:！？\\t\\r\\n]{0,8}[“\"]?5G\\s*[+＋][^。，；：:！？\\t\\r\\n]{2,18}?)[\\s*]*");

  private static final Pattern BARE_LINE =
      Pattern.compile("[\\s\\u3000\\u00A0*]*([^\\s，。；：:！？、|][^，。；：:！？、|\\t\\r\\n]{3,23}?)[\\s*]*");

  private final Text text;
  private final UnitPlaces passages;
  private final List<Heading> marked;
  private int nextMarked;
  private boolean plainChapter;

  private PlainHeadings(Text text, UnitPlaces passages, List<Heading> marked) {
    this.text = text;
    this.passages = passages;
    this.marked = marked;
  }

  /** {@code marked} and the unmarked headings of {@code body}, in order of place. */
  static List<Heading> with(List<Heading> marked, Text text, UnitPlaces passages, Span body) {
    return new PlainHeadings(text, passages, marked).all(body);
  }

  private List<Heading> all(Span body) {
    List<Heading> all = new ArrayList<>(marked);
    Heading open = null;
    for (Span line : text.lines()) {
      boolean hasMark = false;
      while (nextMarked < marked.size() && marked.get(nextMarked).span().start() < line.end()) {
        open = marked.get(nextMarked++);
        plainChapter = open.number() == null && open.style() == HeadingStyle.CHAPTER;
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
    if (named && isFree(open, line)) {
      return plain(whole, line);
    }
    Matcher bare = BARE_LINE.matcher(text.string()).region(line.start(), line.end());
    return bare.matches() && isInPlainChapter(open, line) ? plain(bare, line) : null;
  }

  /**
   * Whether {@code line} stands where titles are lines without any mark: under a chapter that is
   * such a line itself, or right under a chapter or such a title that has its bodies.
   */
  private boolean isInPlainChapter(Heading open, Span line) {
    Span between = new Span(open.span().end(), line.start());
    return switch (open.style()) {
      case CHAPTER, PART ->
          text.trim(between).isEmpty() && (open.number() == null || nextHasUnits(line));
      case UNNUMBERED -> plainChapter || passages.anyIn(between) && nextHasUnits(line);
      default -> false;
    };
  }

  /**
   * Whether the first list of bodies after {@code line} is near, before any other marked heading.
   */
  private boolean nextHasUnits(Span line) {
    int stop = nextMarked < marked.size() ? marked.get(nextMarked).lead() : text.length();
    return passages.anyIn(new Span(line.end(), Math.max(line.end(), stop)));
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
