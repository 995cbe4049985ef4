package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.ListedParagraphs;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.WebFooter;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the headings that bear no number, by their form: a short first sentence of a paragraph that
 * ends with its unit list, or a short line that names a field after 5G+.
 */
public final class UnnumberedHeadings {
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("[\\s\\u3000*]*([^\\s。，；：:！？][^。，；：:！？\\r\\n]{3,31})[。：:]");
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\u3000*]*([^。，；：:！？\\t\\r\\n]{0,8}[“\"]?5G\\s*\\+[^。，；：:！？\\t\\r\\n]{2,18}?)[\\s*]*");

  private static final Pattern BARE_LINE =
      Pattern.compile("[\\s\\u3000*]*([^\\s，。；：:！？、|][^，。；：:！？、|\\t\\r\\n]{3,23}?)[\\s*]*");

  private final Text text;
  private final UnitPlaces passages;
  private final List<Heading> marked;
  private final List<Span> lines;
  private final ListedParagraphs paragraphs;
  private int nextMarked;
  private boolean plainChapter;
  private boolean plainTasks;

  private UnnumberedHeadings(Text text, int width, UnitPlaces passages, List<Heading> marked) {
    this.text = text;
    this.passages = passages;
    this.marked = marked;
    this.lines = text.lines();
    this.paragraphs = new ListedParagraphs(text, width, passages);
  }

  /**
   * {@code marked} and the unmarked headings of {@code body}, in order of place.
   *
   * @param width that of the text's paragraphs
   */
  public static List<Heading> with(
      List<Heading> marked, Text text, int width, UnitPlaces passages, Span body) {
    return new UnnumberedHeadings(text, width, passages, marked).all(body);
  }

  private List<Heading> all(Span body) {
    List<Heading> all = new ArrayList<>();
    Heading open = null;
    for (int i = text.line(body.start()) - 1; i < text.line(body.end()); i++) {
      Span line = lines.get(i);
      boolean hasMark = open != null && line.start() < open.span().end();
      while (nextMarked < marked.size() && marked.get(nextMarked).span().start() < line.end()) {
        open = marked.get(nextMarked++);
        plainChapter = open.number() == null && isOuter(open);
        hasMark = true;
      }
      boolean footer = WebFooter.holds(text.plain(text.trim(line)));
      boolean filled = body.contains(line) && !line.isEmpty() && !footer;
      if (!hasMark && open != null && filled && paragraphs.mayBegin(i)) {
        Heading plain = heading(i, open);
        if (plain != null) {
          all.add(plain);
          open = plain;
          plainTasks |= plain.style() == HeadingStyle.UNNUMBERED;
          plainChapter |= plain.style() == HeadingStyle.SECTION;
        }
      }
    }
    return Heading.merged(marked, all);
  }

  private Heading heading(int index, Heading open) {
    Span line = lines.get(index);
    Matcher sentence = in(FIRST_SENTENCE, index);
    if (sentence.lookingAt() && isFree(open, line) && isTask(index, sentence.group(1), open)) {
      return plain(sentence, line);
    }
    Matcher whole = in(LINE, index);
    if (whole.matches() && open.style() != HeadingStyle.BOX && isFree(open, line)) {
      return plain(whole, line);
    }
    Matcher bare = bareLine(index);
    if (bare == null || !isInPlainChapter(open, line)) {
      return null;
    }
    Heading plain = plain(bare, line);
    return standsAboveTask(index) ? plain.as(HeadingStyle.SECTION) : plain;
  }

  /** Whether a line like this one comes next, right above a paragraph with its bodies. */
  private boolean standsAboveTask(int index) {
    int next = paragraphs.filled(index + 1);
    int below = paragraphs.filled(next + 1);
    return below < lines.size()
        && lines.get(below).start() < nextMark()
        && bareLine(next) != null
        && bareLine(below) == null;
  }

  /** A line that is short, and no list of bodies; or null. */
  private Matcher bareLine(int index) {
    Matcher bare = in(BARE_LINE, index);
    return bare.matches() && !passages.startsAt(bare.start(1)) ? bare : null;
  }

  /**
   * Whether {@code line} stands where titles are lines without any mark: under a chapter that is
   * such a line itself, or right under a chapter or such a title that has its bodies, or right
   * under a section where those before hold such titles.
   */
  private boolean isInPlainChapter(Heading open, Span line) {
    if (line.start() < open.span().end()) {
      return false; // the line is a part of that heading
    }
    Span between = new Span(open.span().end(), line.start());
    return switch (open.style()) {
      case CHAPTER, PART -> isBlank(between) && (open.number() == null || nextHasUnits(line));
      case SECTION ->
          (plainTasks || open.number() == null) && isBlank(between) && nextHasUnits(line);
      case UNNUMBERED -> plainChapter || passages.anyIn(between) && nextHasUnits(line);
      default -> false;
    };
  }

  private static boolean isOuter(Heading heading) {
    return heading.style() == HeadingStyle.CHAPTER || heading.style() == HeadingStyle.SECTION;
  }

  /**
   * Whether the first list of bodies after {@code line} is near, before any other marked heading.
   */
  private boolean nextHasUnits(Span line) {
    return passages.anyIn(new Span(line.end(), Math.max(line.end(), nextMark())));
  }

  private int nextMark() {
    return nextMarked < marked.size() ? marked.get(nextMarked).lead() : text.length();
  }

  private boolean isBlank(Span span) {
    return text.trim(span).isEmpty();
  }

  private static Heading plain(Matcher matcher, Span line) {
    Span title = new Span(matcher.start(1), matcher.end(1));
    return Heading.unmarked(HeadingStyle.UNNUMBERED, line.start(), title);
  }

  private Matcher in(Pattern form, int index) {
    Span line = lines.get(index);
    return form.matcher(text.string()).region(line.start(), line.end());
  }

  /**
   * Whether the paragraph that begins in line {@code index} is a task: it ends with its bodies and
   * names a field, or stands in a row with others that begin and end as it does.
   */
  private boolean isTask(int index, String first, Heading open) {
    int last = paragraphs.lastLine(index, nextMark());
    if (last < 0) {
      return false;
    }
    return Chapters.namesField(first)
        || open.style() == HeadingStyle.UNNUMBERED
        || isBlank(new Span(open.span().end(), lines.get(index).start())) && another(last + 1);
  }

  /** Whether the next line from {@code index} on that is not blank begins such a paragraph. */
  private boolean another(int index) {
    int next = paragraphs.filled(index);
    return next < lines.size()
        && lines.get(next).start() < nextMark()
        && in(FIRST_SENTENCE, next).lookingAt()
        && paragraphs.lastLine(next, nextMark()) >= 0;
  }

  /** Whether the open heading has what it needs, so that a new task may begin here. */
  private boolean isFree(Heading open, Span line) {
    boolean task = open.style() == HeadingStyle.UNNUMBERED || NumberedHeadings.isNumbered(open);
    return !task || passages.anyIn(new Span(open.span().end(), line.start()));
  }
}
