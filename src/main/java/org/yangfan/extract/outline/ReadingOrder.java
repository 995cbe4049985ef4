package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Findings;

/**
 * Puts headings back in order where whole pages or whole chapters were exchanged: by the numbers at
 * the feet of the pages, or by those of the chapters, if none of these is missing.
 */
public final class ReadingOrder {
  private static final Pattern FOOT =
      Pattern.compile(
          "[\\s—–－―·•-]*[—–－―·•-]\\s*(\\d{1,4})\\s*[—–－―·•-][\\s—–－―·•-]*|\\s*第\\s*(\\d{1,4})\\s*页.{0,12}");

  /** A page or chapter, and the headings in it. */
  private record Part(int number, int start, List<Heading> headings) {}

  private ReadingOrder() {}

  /** {@code headings} of {@code body}, which are in order of place, as they are to be read. */
  public static List<Heading> of(List<Heading> headings, Text text, Span body, Findings findings) {
    List<Heading> paged = inOrder(pages(headings, text, body), findings, "page");
    return inOrder(chapters(paged), findings, "chapter");
  }

  private static List<Part> pages(List<Heading> headings, Text text, Span body) {
    TreeMap<Integer, Part> byEnd = new TreeMap<>();
    int start = body.start();
    int number = 0;
    for (Span line : text.lines(body)) {
      Matcher foot = FOOT.matcher(text.slice(line));
      if (foot.matches()) {
        number = Numeral.parse(foot.group(1) == null ? foot.group(2) : foot.group(1));
        byEnd.put(line.end(), new Part(number, start, new ArrayList<>()));
        start = text.trim(new Span(line.end(), body.end())).start();
      }
    }
    byEnd.put(Integer.MAX_VALUE, new Part(number + 1, start, new ArrayList<>()));
    headings.forEach(h -> byEnd.ceilingEntry(h.span().end()).getValue().headings().add(h));
    boolean nothingFollows = byEnd.lastEntry().getValue().headings().isEmpty();
    return List.copyOf((nothingFollows ? byEnd.headMap(Integer.MAX_VALUE) : byEnd).values());
  }

  private static List<Part> chapters(List<Heading> headings) {
    List<Part> chapters = new ArrayList<>();
    for (Heading heading : headings) {
      boolean opens = heading.style() == HeadingStyle.CHAPTER;
      if (opens || chapters.isEmpty()) {
        int number = opens ? heading.value() : 0;
        chapters.add(new Part(number, heading.lead(), new ArrayList<>()));
      }
      chapters.get(chapters.size() - 1).headings().add(heading);
    }
    return chapters;
  }

  /** The headings of {@code parts} by the numbers of these, if each number is there once. */
  private static List<Heading> inOrder(List<Part> parts, Findings findings, String called) {
    List<Part> sorted = parts.stream().sorted(Comparator.comparingInt(Part::number)).toList();
    if (!sorted.equals(parts) && goesOnCounting(sorted)) {
      Part first = firstFalling(parts);
      findings.at(
          first.start(),
          "out-of-order",
          "%s %d stands here after a later one: it was read in its order; look whether its text goes on where it was torn off"
              .formatted(called, first.number()));
      return sorted.stream().flatMap(part -> part.headings().stream()).toList();
    }
    return parts.stream().flatMap(part -> part.headings().stream()).toList();
  }

  private static boolean goesOnCounting(List<Part> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).number() != sorted.get(i - 1).number() + 1) {
        return false;
      }
    }
    return true;
  }

  private static Part firstFalling(List<Part> parts) {
    int i = 1;
    while (parts.get(i).number() > parts.get(i - 1).number()) {
      i++;
    }
    return parts.get(i);
  }
}
