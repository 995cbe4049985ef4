package org.yangfan.extract.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.extract.wording.Findings;

/**
 * Puts headings back in order where whole chapters changed places: by their numbers, if none of
 * these is missing.
 */
public final class ChapterOrder {
  /** A chapter and the headings in it, its own first. */
  private record Part(int number, int start, List<Heading> headings) {}

  private ChapterOrder() {}

  /** {@code headings}, which are in order of place, as they are to be read. */
  public static List<Heading> of(List<Heading> headings, Findings findings) {
    return inOrder(chapters(headings), findings);
  }

  private static List<Part> chapters(List<Heading> headings) {
    boolean parts = headings.stream().anyMatch(h -> h.style() == HeadingStyle.PART);
    HeadingStyle outer = parts ? HeadingStyle.PART : HeadingStyle.CHAPTER;
    List<Part> chapters = new ArrayList<>();
    for (Heading heading : headings) {
      boolean opens = heading.style() == outer;
      if (opens || chapters.isEmpty()) {
        int number = opens ? heading.value() : 0;
        chapters.add(new Part(number, heading.lead(), new ArrayList<>()));
      }
      chapters.get(chapters.size() - 1).headings().add(heading);
    }
    return chapters;
  }

  /** The headings of {@code parts} by the numbers of these, if each number is there once. */
  private static List<Heading> inOrder(List<Part> parts, Findings findings) {
    List<Part> sorted = parts.stream().sorted(Comparator.comparingInt(Part::number)).toList();
    if (!sorted.equals(parts) && Counting.goesOn(numbers(sorted))) {
      Part first = parts.get(Counting.firstFalling(numbers(parts)));
      findings.at(
          first.start(),
          "out-of-order",
          "chapter %d stands here after a later one: it was read in its order"
              .formatted(first.number()));
      return sorted.stream().flatMap(part -> part.headings().stream()).toList();
    }
    return parts.stream().flatMap(part -> part.headings().stream()).toList();
  }

  private static List<Integer> numbers(List<Part> parts) {
    return parts.stream().map(Part::number).toList();
  }
}
