package org.yangfan.extract.outline;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingScanner;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Outline;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Pattern;

/**
 * A text that holds one plan, and its parts.
 *
 * @param header what stands before its first chapter
 * @param body from the first chapter to the annexes
 * @param annexes the rest before the glossary
 * @param glossary the annex that explains terms; empty if there is none
 * @param headings every marked heading of the body
 * @param shuffled whether the headings are out of order, inside lines or with these
 */
public record Layout(
    Text text,
    Span header,
    Span body,
    Span annexes,
    Span glossary,
    List<Heading> headings,
    boolean shuffled) {
  /** What finds headings of other forms, each by those that were found before. */
  private static final List<BiFunction<List<Heading>, Text, List<Heading>>> STEPS =
      List.of(
          BracketedItems::with,
          ChapterLines::with,
          (found, text) -> Articles.inChapters(found),
          BoldSectionLines::with,
          SectionLines::with,
          Firstly::with,
          SameSections::with,
          TaskParagraphs::with);

  /** 附件：1.… and the lines under it that go on numbering. */
  private static final Pattern ANNEX_LIST =
      Pattern.compile(
          "(?m)^[ \\t\\u3000#*]*+附\\s?件\\s*[：:]\\s*+(?:附件)?1\\s?[.、][^\\r\\n。]*(?:\\R\\s*+(?:附件)?[2-9]\\s?[.、][^\\r\\n。]{2,60}$)+");

  /** The parts of {@code text}, in which {@code marks} were found; each may be empty. */
  public static Layout of(Text text, HeadingScanner marks) {
    return of(text, marks, false);
  }

  /** The parts of {@code other}, which is this text without what it repeats; each may be empty. */
  public Layout without(Text other) {
    return of(other, new HeadingScanner(other), shuffled);
  }

  private static Layout of(Text text, HeadingScanner marks, boolean torn) {
    List<Heading> found = withoutLists(marks.headings(), text);
    for (BiFunction<List<Heading>, Text, List<Heading>> step : STEPS) {
      found = step.apply(found, text);
    }
    if (!marks.runsTogether() && Shuffle.ofLines(found, torn)) {
      return ofShuffledLines(text, found);
    }
    int start = BodyStart.of(text, found);
    Span glossary = GlossaryAnnex.in(text, lastChapter(text, found, start));
    int stop = BodyEnd.of(text, new Span(start, glossary.start()), found);
    List<Heading> headings =
        found.stream().filter(h -> h.span().start() >= start && h.span().end() <= stop).toList();
    return new Layout(
        text,
        new Span(0, start),
        new Span(start, stop),
        new Span(stop, glossary.start()),
        glossary,
        headings,
        marks.runsTogether() && Shuffle.of(text, headings, torn));
  }

  /** Of a text without any order, each part may stand anywhere. */
  private static Layout ofShuffledLines(Text text, List<Heading> headings) {
    Span none = new Span(text.length(), text.length());
    return new Layout(text, text.span(), text.span(), none, none, headings, true);
  }

  /** What follows the glossary: other annexes, or nothing. */
  public Span rest() {
    return new Span(glossary.end(), text.length());
  }

  /** The words under each heading that opens the chapter of aims: 总体要求. */
  public List<Span> aims() {
    return Outline.of(headings, body.end()).stream()
        .filter(section -> Chapters.tellsAims(Wording.heading(text, section.heading().title())))
        .map(Section::own)
        .toList();
  }

  /** What of the text may tell whose plan it is: no line that a heading of the body begins. */
  public Text head() {
    if (!header.overlaps(body)) {
      return text;
    }
    Set<Integer> titled =
        headings.stream().map(h -> text.line(h.span().start())).collect(Collectors.toSet());
    return text.only(
        text.lines().stream().filter(line -> !titled.contains(text.line(line.start()))).toList());
  }

  /** {@code scanned} without the numbered names of annexes under 附件：, and numbered notes. */
  private static List<Heading> withoutLists(List<Heading> scanned, Text text) {
    NavigableMap<Integer, Integer> lists = new TreeMap<>();
    ANNEX_LIST.matcher(text.string()).results().forEach(m -> lists.put(m.start(), m.end()));
    Notes.in(text).forEach(notes -> lists.put(notes.start(), notes.end()));
    return scanned.stream()
        .filter(
            h -> {
              Map.Entry<Integer, Integer> list = lists.floorEntry(h.span().start());
              return list == null || list.getValue() < h.span().end();
            })
        .toList();
  }

  /** Where the last chapter ends, or begins if it is the glossary. */
  private static int lastChapter(Text text, List<Heading> headings, int start) {
    return headings.stream()
        .filter(h -> h.style() == HeadingStyle.PART || h.style() == HeadingStyle.CHAPTER)
        .mapToInt(h -> GlossaryAnnex.isTitle(text, h) ? h.lead() : h.span().end())
        .reduce(start, Math::max);
  }
}
