package org.yangfan.extract.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.wording.Findings;

/**
 * Puts sections back into the chapter that they were torn out of: those that do not go on counting
 * where they stand, or hold numbered tasks in a chapter of aims, and fill a gap in the numbers of
 * another chapter or go on at its end.
 */
public final class SectionOrder {
  /** Sections of one chapter that may be moved to another. */
  private record Move(TornChapter from, SectionRun run, TornChapter to, int score) {}

  private SectionOrder() {}

  /**
   * {@code headings}, which are in the order in which their chapters are to be read, with every
   * section where it belongs.
   *
   * @param title the words of a heading
   */
  public static List<Heading> of(
      List<Heading> headings, Function<Heading, String> title, Findings findings) {
    List<TornChapter> chapters = chapters(headings, title);
    if (chapters.stream().allMatch(TornChapter::isWhole)) {
      return headings;
    }
    chapters.forEach(TornChapter::settle);
    for (Move move = best(chapters); move != null; move = best(chapters)) {
      move.from().give(move.run(), move.to());
      Heading first = move.run().sections().get(0).get(0);
      findings.at(
          first.span().start(),
          "out-of-order",
          "section %d stands here in another chapter than its own: it was read in its order"
              .formatted(first.value()));
    }
    return chapters.stream().flatMap(TornChapter::headings).toList();
  }

  private static List<TornChapter> chapters(
      List<Heading> headings, Function<Heading, String> title) {
    List<TornChapter> chapters = new ArrayList<>(List.of(new TornChapter("")));
    Set<String> seen = new HashSet<>();
    boolean aims = false;
    for (Heading heading : headings) {
      if (heading.isOutermost()) {
        chapters.add(new TornChapter(title.apply(heading)));
        aims = Chapters.holdsNoTasks(title.apply(heading));
      }
      boolean opens =
          heading.style() == HeadingStyle.SECTION
              && heading.value() > 0
              && !Chapters.holdsNoTasks(title.apply(heading))
              && !(aims && isSentence(title.apply(heading)))
              && seen.add(heading.number() + title.apply(heading));
      chapters.get(chapters.size() - 1).add(heading, opens);
    }
    return chapters;
  }

  /** Whether an aim is told in {@code title}, which so belongs where it stands. */
  private static boolean isSentence(String title) {
    return title.indexOf('，') >= 0;
  }

  /** The move that fits best; null if none fits. */
  private static Move best(List<TornChapter> chapters) {
    Move best = null;
    for (TornChapter from : chapters) {
      for (SectionRun run : from.doubtful()) {
        for (TornChapter to : chapters) {
          int score = to == from ? 0 : to.fits(run);
          if (score >= from.hold(run) && (best == null || score > best.score())) {
            best = new Move(from, run, to, score);
          }
        }
      }
    }
    return best;
  }
}
