package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.WebFooter;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the chapters of a text that marks none: lines that are the name of a chapter, or short ones
 * after such a line that stand right above a title; or, in an outline of decimals (1.1, 1.2), a
 * number and a title. Of a text that marks some, the parts around these.
 */
public final class ChapterLines {
  private static final String BLANK = "[\\s\\u3000]*";
  private static final Pattern NAMED =
      Pattern.compile("[\\s\\u3000*]*(?<number>)(?<title>\\p{IsHan}{2,8})[\\s\\u3000*]*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          BLANK
              + "(?<number>\\d{1,2})[ \\t\\u3000]+(?<title>\\p{IsHan}[^。，；：\\r\\n]{1,19}?)"
              + BLANK);

  static final Pattern SHORT =
      Pattern.compile("[\\s\\u3000*]*(?<number>)(?<title>[\\p{IsHan}5G+]{3,12})[\\s\\u3000*]*");
  private static final Pattern TITLE =
      Pattern.compile("[\\s\\u3000*]*" + "(?=[^\\r\\n]{4})[^\\s。，；：:！？、|][^。，；：:！？、|\\t]{2,23}");
  static final Pattern CLOSED =
      Pattern.compile(
          ".*。\\s*|[^。]{0,6}(?:单位|部门|责任|牵头|配合)[：:].*[^\\s、，；]\\s*|.*（[^（）]*(?:单位|部门|负责|牵头|配合)[^（）]*）\\s*");

  private ChapterLines() {}

  /** {@code marked} and, where none of them is a chapter, the lines that are one; in order. */
  public static List<Heading> with(List<Heading> marked, Text text) {
    List<Heading> found = overDecimals(marked);
    boolean decimals = found.stream().anyMatch(ChapterLines::isDecimal);
    List<Span> lines =
        text.lines().stream()
            .filter(line -> !text.trim(line).isEmpty())
            .filter(line -> !WebFooter.holds(text.plain(text.trim(line))))
            .toList();
    if (found.stream().anyMatch(h -> isOutermost(h) && !isDecimal(h) && !isTitle(h, found))) {
      return PartLines.with(MarkdownParts.inSections(found, text), lines, text);
    }
    return Heading.merged(found, decimals ? numbered(lines, text) : named(found, lines, text));
  }

  /** {@code found}, of which 2. is a chapter where 2.1 comes next. */
  private static List<Heading> overDecimals(List<Heading> found) {
    List<Heading> all = new ArrayList<>(found);
    for (int i = 0; i + 1 < all.size(); i++) {
      Heading heading = all.get(i);
      String next = all.get(i + 1).number();
      if (heading.style() == HeadingStyle.ITEM
          && !isDecimal(heading)
          && next != null
          && next.startsWith(heading.number() + ".")) {
        all.set(i, heading.as(HeadingStyle.CHAPTER));
      }
    }
    return all;
  }

  private static List<Heading> numbered(List<Span> lines, Text text) {
    return lines.stream()
        .map(line -> in(NUMBERED, line, text))
        .filter(Matcher::matches)
        .map(ChapterLines::chapter)
        .toList();
  }

  /** Around sections more than one, and only those that are names of chapters. */
  private static List<Heading> named(List<Heading> found, List<Span> lines, Text text) {
    boolean sections = found.stream().anyMatch(h -> h.style().compareTo(HeadingStyle.SECTION) <= 0);
    List<Heading> chapters = new ArrayList<>();
    boolean inner = false;
    for (int i = 0; i < lines.size(); i++) {
      Matcher name = in(NAMED, lines.get(i), text);
      Matcher words = in(SHORT, lines.get(i), text);
      if (name.matches() && Chapters.isName(name.group("title"))) {
        chapters.add(chapter(name));
        inner = Chapters.isOfTasks(name.group("title")) && standsAboveSection(lines, i + 1, text);
        if (inner && !sections) {
          chapters.add(section(lines.get(++i), text));
        }
      } else if (!chapters.isEmpty()
          && !sections
          && words.matches()
          && standsAboveTitle(lines, i, text)) {
        chapters.add(inner ? section(lines.get(i), text) : chapter(words));
      }
    }
    return sections && chapters.size() < 2 ? List.of() : chapters;
  }

  /** Whether a paragraph ends before line {@code i}, and a title makes up the line after it. */
  private static boolean standsAboveTitle(List<Span> lines, int i, Text text) {
    return i > 0
        && i + 1 < lines.size()
        && in(CLOSED, lines.get(i - 1), text).matches()
        && in(TITLE, lines.get(i + 1), text).matches();
  }

  /** Whether line {@code i} is short, the one after it a title, and the next one a paragraph. */
  private static boolean standsAboveSection(List<Span> lines, int i, Text text) {
    return i + 2 < lines.size()
        && in(SHORT, lines.get(i), text).matches()
        && in(TITLE, lines.get(i + 1), text).matches()
        && !in(TITLE, lines.get(i + 2), text).matches();
  }

  private static Heading section(Span line, Text text) {
    Matcher words = in(SHORT, line, text);
    words.matches();
    return chapter(words).as(HeadingStyle.SECTION);
  }

  static Matcher in(Pattern form, Span line, Text text) {
    return form.matcher(text.string()).region(line.start(), line.end());
  }

  private static Heading chapter(Matcher line) {
    Span title = new Span(line.start("title"), line.end("title"));
    String number = line.group("number").isEmpty() ? null : line.group("number");
    Span whole = number == null ? title : new Span(line.start("number"), title.end());
    return new Heading(HeadingStyle.CHAPTER, 0, null, number, line.start(), whole, title);
  }

  /** Whether this is the only heading with #, and so the name of the document. */
  private static boolean isTitle(Heading heading, List<Heading> found) {
    return heading.style() == HeadingStyle.MARKDOWN
        && heading.depth() == 1
        && found.stream().filter(ChapterLines::isOutermost).limit(2).count() == 1;
  }

  private static boolean isDecimal(Heading heading) {
    return heading.number() != null && heading.number().indexOf('.') > 0;
  }

  private static boolean isOutermost(Heading heading) {
    return switch (heading.style()) {
      case PART, CHAPTER, MARKDOWN -> true;
      default -> false;
    };
  }
}
