package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the marked headings of a text: at the beginnings of lines, or, in a crawl that has lost its
 * line breaks, inside them. Reads the text once.
 */
public final class HeadingScanner {
  /** What may stand before a mark: white space, debris in brackets, Markdown's signs, bullets. */
  private static final Pattern MARGIN =
      Pattern.compile(
          "(?:[\\s\\u3000\\u00A0\\u200B]|\\[[a-zA-Z]+:[^\\]\\n]{0,40}\\]|\\*\\*|>|[★☆●○◆◇■□▲△▶►➢•※\\uF020-\\uF0FF]|(?<depth>#{1,6}))*+");

  /** ## 2 重点场景 */
  private static final Pattern BARE_NUMBER =
      Pattern.compile("(\\d{1,2})[ \\t\\u3000]+(?=\\p{IsHan}{2})");

  private static final String SENTENCE_ENDS = "。！？；”）)】]〕";

  private static final Pattern LOST_BREAK =
      Pattern.compile("(?<=[。；）)])\\s*(\\d{1,3}[.．、]\\s?5G\\s?[+＋])");

  /** The first chapter behind the date, the issuer or the title that a crawl glued it to. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\d一二三四五六七八九十][ \\t\\u3000]?[日号]|[局厅委会办府院心司划案见施知下：:》])[ \\t\\u3000]*+(第[一1](?:[章篇编]|部分)|一[、．.])");

  private final Text text;
  private final OpenLists lists;
  private final int glued;
  private final List<Heading> found;
  private final boolean runsTogether;

  public HeadingScanner(Text text) {
    this.text = text;
    this.lists = new OpenLists(text.string());
    this.glued = glued(text);
    List<Heading> atLineStarts = atLineStarts();
    List<Heading> everywhere = everywhere();
    long inside = everywhere.stream().filter(h -> !startsLine(h.span().start())).count();
    this.runsTogether = inside > atLineStarts.size();
    this.found = List.copyOf(runsTogether ? everywhere : atLineStarts);
  }

  /** Whether most headings stand inside lines. */
  public boolean runsTogether() {
    return runsTogether;
  }

  /** Every marked heading in order of place. */
  public List<Heading> headings() {
    return found;
  }

  /** Where the first chapter stands that is glued to what stands before it; -1 for none. */
  private static int glued(Text text) {
    Matcher glued = GLUED.matcher(text.string());
    return glued.find() ? glued.start(1) : -1;
  }

  private List<Heading> atLineStarts() {
    List<Heading> found = new ArrayList<>();
    Heading item = null;
    for (Span line : text.lines()) {
      Heading heading = inLine(line, found, item);
      if (heading == null && found.isEmpty() && line.start() <= glued && glued < line.end()) {
        heading = inLine(new Span(glued, line.end()), found, null);
      }
      if (heading != null) {
        found.add(heading);
        item = heading.style() == HeadingStyle.ITEM ? heading : item;
      }
      item = next(line, item, found);
    }
    return found;
  }

  /** Adds the tasks in {@code line} that lost their line break: 。9.5G+… after task 8. */
  private Heading next(Span line, Heading before, List<Heading> found) {
    Heading last = before;
    Matcher inside = LOST_BREAK.matcher(text.string()).region(line.start(), line.end());
    while (last != null && inside.find()) {
      HeadingMark mark = HeadingMark.at(text, inside.start(1), line.end());
      Span title =
          mark == null || Numeral.parse(mark.number()) != last.value() + 1
              ? null
              : HeadingTitle.inLine(text, mark.end(), line.end());
      if (title != null) {
        last = heading(mark, 0, mark.start(), title);
        found.add(last);
      }
    }
    return last;
  }

  /**
   * The heading that {@code line} opens with, after those {@code before}; {@code item} is the last
   * item of these, or null.
   */
  private Heading inLine(Span line, List<Heading> before, Heading item) {
    Matcher margin = MARGIN.matcher(text.string()).region(line.start(), line.end());
    int start = margin.lookingAt() ? margin.end() : line.start();
    int depth = margin.group("depth") == null ? 0 : margin.group("depth").length();
    HeadingMark mark = mark(start, line.end(), before, item);
    if (mark == null
        || mark.label() != null && mark.number() == null && depth == 0 && !isBox(mark)) {
      return depth == 0 ? null : markdown(depth, start, line);
    }
    Span title = HeadingTitle.inLine(text, mark.end(), line.end());
    return title == null ? null : heading(mark, depth, line.start(), title);
  }

  /** A number before 4K or 3D is a mark where it goes on counting, or begins under a heading. */
  private HeadingMark mark(int start, int end, List<Heading> before, Heading item) {
    HeadingMark mark = HeadingMark.at(text, start, end);
    HeadingMark number = mark == null ? HeadingMark.beforeDigit(text, start, end) : null;
    if (number == null) {
      return mark == null && item != null && isBare(item) ? next(start, end, item) : mark;
    }
    int value = Numeral.parse(number.number());
    boolean begins =
        !before.isEmpty() && before.get(before.size() - 1).style() != HeadingStyle.ITEM;
    return item != null && value == item.value() + 1 || begins && value == 1 ? number : null;
  }

  /** Whether only a blank parts the number of {@code item} from its title. */
  private boolean isBare(Heading item) {
    return item.number() != null
        && Text.isBlank(text.string().charAt(item.span().start() + item.number().length()));
  }

  /** The mark that goes on counting after {@code item} in the same way, or null. */
  private HeadingMark next(int start, int end, Heading item) {
    HeadingMark bare = HeadingMark.bare(text, start, end);
    return bare != null && Numeral.parse(bare.number()) == item.value() + 1 ? bare : null;
  }

  private static boolean isBox(HeadingMark mark) {
    return mark.style() == HeadingStyle.BOX;
  }

  private Heading markdown(int depth, int start, Span line) {
    Matcher bare = BARE_NUMBER.matcher(text.string()).region(start, line.end());
    boolean numbered = bare.lookingAt();
    Span title = HeadingTitle.inLine(text, numbered ? bare.end() : start, line.end());
    String number = numbered ? bare.group(1) : null;
    return title == null
        ? null
        : new Heading(HeadingStyle.MARKDOWN, depth, null, number, line.start(), title, title);
  }

  private boolean startsLine(int index) {
    int i = index;
    while (i > 0 && Text.isBlank(text.string().charAt(i - 1))) {
      i--;
      if (text.string().charAt(i) == '\n' || text.string().charAt(i) == '\r') {
        return true;
      }
    }
    return i == 0;
  }

  private List<Heading> everywhere() {
    List<Heading> found = new ArrayList<>();
    Heading item = null;
    for (Span line : text.lines()) {
      int at = text.trim(line).start();
      while (at < line.end()) {
        Heading heading = running(at, line.end(), found, item);
        if (heading != null) {
          found.add(heading);
          item = heading.style() == HeadingStyle.ITEM ? heading : item;
          at = heading.span().end();
          if (HeadingMark.at(text, at, line.end()) != null) {
            continue;
          }
        }
        at = nextSentence(at, line.end());
      }
    }
    return found;
  }

  private Heading running(int start, int end, List<Heading> before, Heading item) {
    HeadingMark mark = mark(start, end, before, item);
    if (mark == null || mark.style() == HeadingStyle.LABELLED) {
      return null;
    }
    Span title =
        isBox(mark)
            ? HeadingTitle.ofBox(text, mark.end(), end)
            : HeadingTitle.inRunningText(text, mark.end(), end);
    return title == null ? null : heading(mark, 0, mark.start(), title);
  }

  private int nextSentence(int from, int end) {
    int i = from;
    boolean listed = lists.openBefore(from);
    while (i < end && SENTENCE_ENDS.indexOf(text.string().charAt(i)) < 0) {
      listed |= lists.openAt(i);
      if (i == glued && i > from) {
        return i;
      }
      if (listed && i > from && followsBody(i) && isOutline(HeadingMark.at(text, i, end))) {
        return i;
      }
      i++;
    }
    while (i < end
        && (SENTENCE_ENDS.indexOf(text.string().charAt(i)) >= 0
            || Text.isBlank(text.string().charAt(i)))) {
      i++;
    }
    Matcher margin = MARGIN.matcher(text.string()).region(i, end);
    return margin.lookingAt() ? margin.end() : i;
  }

  private boolean followsBody(int index) {
    return Character.isIdeographic(text.string().charAt(index - 1));
  }

  private static boolean isOutline(HeadingMark mark) {
    return mark != null
        && switch (mark.style()) {
          case PART, ARTICLE, CHAPTER, SECTION, ITEM -> true;
          default -> false;
        };
  }

  private static Heading heading(HeadingMark mark, int depth, int lead, Span title) {
    return new Heading(
        mark.style(),
        depth,
        mark.label(),
        mark.number(),
        lead,
        new Span(mark.start(), title.end()),
        title);
  }
}
