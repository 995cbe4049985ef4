package org.yangfan.extract.outline;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingScanner;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * The parts of a document that holds one plan.
 *
 * @param header what stands before its first chapter
 * @param body from the first chapter to the annexes
 * @param annexes the rest before the glossary
 * @param glossary the annex that explains terms; empty if there is none
 * @param headings every marked heading of the body
 * @param shuffled whether the headings are out of order, inside lines or with these
 */
public record Layout(
    Span header, Span body, Span annexes, Span glossary, List<Heading> headings, boolean shuffled) {
  private static final Pattern END =
      Pattern.compile(
          "(?m)(?:^|(?<=。))[ \\t\\u3000\\u00A0#*]*+(?:附\\s*[件表录]\\s*[\\d一二三四五]{0,2}\\s*(?:[：:][^。\\r\\n]{0,60})?[\\s*]*$|附\\s*[：:][^。\\r\\n]{2,60}$"
              + "|本(?:文件|计划|行动计划|方案|通知|办法|意见|措施)[^。\\r\\n]{0,12}自[^。\\r\\n]{2,30}起[^。\\r\\n]{0,6}(?:施行|实施|执行|生效))");

  /** 附件：1.… and the lines under it that go on numbering. */
  private static final Pattern ANNEX_LIST =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*]*+附\\s?件\\s*[：:]\\s*+(?:附件)?1\\s?[.．、][^\\r\\n。]*(?:\\R\\s*+(?:附件)?[2-9]\\s?[.．、][^\\r\\n。]{2,60}$)+");

  /** The parts of {@code text}, in which {@code marks} were found; each may be empty. */
  public static Layout of(Text text, HeadingScanner marks) {
    List<Heading> scanned = withoutAnnexList(marks.headings(), text);
    List<Heading> found =
        BareTasks.with(
            Firstly.with(BoldSections.with(ChapterLines.with(scanned, text), text), text), text);
    if (!marks.runsTogether() && Shuffle.ofLines(found)) {
      return ofShuffledLines(text, found);
    }
    int start = BodyStart.of(text, found);
    Span glossary = Glossary.in(text, lastChapter(found, start));
    int stop = end(text, start, glossary.start(), found);
    List<Heading> headings =
        found.stream().filter(h -> h.span().start() >= start && h.span().end() <= stop).toList();
    return new Layout(
        new Span(0, start),
        new Span(start, stop),
        new Span(stop, glossary.start()),
        glossary,
        headings,
        marks.runsTogether() && Shuffle.of(text, headings));
  }

  /** Of a text without any order, each part may stand anywhere. */
  private static Layout ofShuffledLines(Text text, List<Heading> headings) {
    Span none = new Span(text.length(), text.length());
    return new Layout(text.span(), text.span(), none, none, headings, true);
  }

  /** What follows the glossary: other annexes, or nothing. */
  public Span rest(Text text) {
    return new Span(glossary.end(), text.length());
  }

  /** What of {@code text} may tell whose plan it is: no line that a heading of the body begins. */
  public Text head(Text text) {
    if (!header.overlaps(body)) {
      return text;
    }
    Set<Integer> titled =
        headings.stream().map(h -> text.line(h.span().start())).collect(Collectors.toSet());
    return text.only(
        text.lines().stream().filter(line -> !titled.contains(text.line(line.start()))).toList());
  }

  /** {@code scanned} without the numbered names of annexes under 附件：. */
  private static List<Heading> withoutAnnexList(List<Heading> scanned, Text text) {
    NavigableMap<Integer, Integer> lists = new TreeMap<>();
    ANNEX_LIST.matcher(text.string()).results().forEach(m -> lists.put(m.start(), m.end()));
    return scanned.stream()
        .filter(
            h -> {
              Map.Entry<Integer, Integer> list = lists.floorEntry(h.span().start());
              return list == null || list.getValue() < h.span().end();
            })
        .toList();
  }

  /**
   * Where the first annex begins, or a word on the plan's effect, that no chapter goes on after.
   */
  private static int end(Text text, int start, int glossary, List<Heading> found) {
    NavigableMap<Integer, Heading> parts = of(HeadingStyle.PART, start, glossary, found);
    NavigableMap<Integer, Heading> chapters = of(HeadingStyle.CHAPTER, start, glossary, found);
    Matcher end = END.matcher(text.string()).region(start, glossary);
    end.useAnchoringBounds(false).useTransparentBounds(true);
    while (end.find()) {
      if (!goOn(chapters, end.start()) && !goOn(parts, end.start())) {
        return end.start();
      }
    }
    return glossary;
  }

  /** Those of {@code found} in this style that stand between two places, by place. */
  private static NavigableMap<Integer, Heading> of(
      HeadingStyle style, int start, int end, List<Heading> found) {
    NavigableMap<Integer, Heading> chapters = new TreeMap<>();
    found.stream()
        .filter(h -> h.style() == style && h.span().start() >= start && h.span().end() <= end)
        .forEach(h -> chapters.put(h.span().start(), h));
    return chapters;
  }

  /** Whether the first chapter after {@code at} bears the number that follows the one before. */
  private static boolean goOn(NavigableMap<Integer, Heading> chapters, int at) {
    Map.Entry<Integer, Heading> last = chapters.floorEntry(at);
    Map.Entry<Integer, Heading> next = chapters.higherEntry(at);
    return last != null
        && next != null
        && last.getValue().value() > 0
        && next.getValue().value() == last.getValue().value() + 1;
  }

  private static int lastChapter(List<Heading> headings, int start) {
    return headings.stream()
        .filter(h -> h.style() == HeadingStyle.PART || h.style() == HeadingStyle.CHAPTER)
        .mapToInt(h -> h.span().end())
        .reduce(start, Math::max);
  }
}
