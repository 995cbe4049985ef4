package org.yangfan.extract.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Layout;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;

/**
 * Leaves out the lines that a crawl prints again where they do not belong: one that opens with a
 * number and a title and says more, and those beside it that come again too.
 */
public final class RepeatedLines {
  private static final int SHORTEST = 20;

  private final Text text;
  private final List<Heading> headings;

  /** The lines that are not blank, and the words of each. */
  private final List<Span> lines;

  private final List<String> words;

  /** The passages that are left out, each by its first line and the one after its last. */
  private final List<Span> copies = new ArrayList<>();

  private RepeatedLines(Text text, List<Heading> headings) {
    this.text = text;
    this.headings = headings;
    this.lines = text.lines().stream().filter(line -> !text.trim(line).isEmpty()).toList();
    this.words = lines.stream().map(line -> Wording.solid(text.slice(line))).toList();
  }

  /**
   * The text with blanks in the place of such lines, each run of them a finding; itself where there
   * are none. Of two passages that one is kept that goes on counting.
   */
  public static Text removed(Layout layout, Findings findings) {
    Text text = layout.text();
    if (!comeAgain(text, layout.headings())) {
      return text;
    }
    RepeatedLines reader = new RepeatedLines(text, layout.headings());
    reader.read();
    if (reader.copies.isEmpty()) {
      return text;
    }
    List<Span> kept = new ArrayList<>();
    int from = 0;
    for (Span copy : reader.copies.stream().sorted().toList()) {
      int start = Math.max(from, reader.lines.get(copy.start()).start());
      int end = Math.max(start, reader.lines.get(copy.end() - 1).end());
      kept.add(new Span(from, start));
      from = end;
      findings.of(
          text.trim(new Span(start, end)),
          "repeated-text",
          "these words stand in the document elsewhere; they were read once");
    }
    kept.add(new Span(from, text.length()));
    return text.only(kept);
  }

  /** Whether two headings have the same number and title. */
  private static boolean comeAgain(Text text, List<Heading> headings) {
    Set<String> seen = new HashSet<>();
    return headings.stream()
        .anyMatch(h -> !seen.add(h.style() + " " + h.number() + text.slice(h.title())));
  }

  private void read() {
    Map<String, Integer> known = new HashMap<>();
    int line = 0;
    for (int i = 0; i < headings.size(); i++) {
      while (lines.get(line).end() < headings.get(i).span().start()) {
        line++;
      }
      int here = line;
      boolean read = copies.stream().anyMatch(copy -> copy.contains(here));
      if (!read && isAlone(i, lines.get(line))) {
        Integer first = known.putIfAbsent(words.get(line), line);
        if (first != null && leaveOut(first, line)) {
          known.put(words.get(line), line);
        }
      }
    }
  }

  /** Whether heading {@code i} is the only one in its {@code line}, which says more. */
  private boolean isAlone(int i, Span line) {
    return line.length() >= SHORTEST
        && headings.get(i).span().end() < line.end() - 1
        && (i == 0 || headings.get(i - 1).span().end() <= line.start())
        && (i + 1 == headings.size() || headings.get(i + 1).span().start() >= line.end());
  }

  /** Leaves out one of the passages around two lines that are alike; whether it is the first. */
  private boolean leaveOut(int first, int second) {
    int before = 0;
    while (first - before > 0
        && second - before - 1 > first
        && words.get(first - before - 1).equals(words.get(second - before - 1))) {
      before++;
    }
    int after = 1;
    while (second + after < words.size()
        && first + after < second - before
        && words.get(first + after).equals(words.get(second + after))) {
      after++;
    }
    Span one = new Span(first - before, first + after);
    Span other = new Span(second - before, second + after);
    boolean later = goesOn(other) > goesOn(one);
    copies.add(later ? one : other);
    return later;
  }

  /** How well the headings of {@code passage} go on counting after those before, and they later. */
  private int goesOn(Span passage) {
    int from = lines.get(passage.start()).start();
    int to = lines.get(passage.end() - 1).end();
    int first = 0;
    while (headings.get(first).span().start() < from) {
      first++;
    }
    int last = first;
    while (last + 1 < headings.size() && headings.get(last + 1).span().start() < to) {
      last++;
    }
    return (neighbour(first, -1) == headings.get(first).value() - 1 ? 2 : 0)
        + (neighbour(last, 1) == headings.get(last).value() + 1 ? 1 : 0);
  }

  /** The number of the next heading alike in this direction; 0 where a chapter comes first. */
  private int neighbour(int i, int step) {
    HeadingStyle style = headings.get(i).style();
    for (int j = i + step; j >= 0 && j < headings.size(); j += step) {
      Heading heading = headings.get(j);
      if (heading.style() == style) {
        return heading.value();
      }
      if (heading.style().compareTo(HeadingStyle.CHAPTER) <= 0) {
        return 0;
      }
    }
    return 0;
  }
}
