package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Pattern;

/**
 * Tells numbered works that make up a chapter from boxes beside a task: 重点工程1 right under a
 * chapter, with bodies of its own, is a task like any other there. A 专栏 never is.
 */
final class WorkItems {
  private static final Pattern OF_WORKS =
      Pattern.compile("(?:重点|重大|专项|系列|示范|标志性).{0,4}(?:工程|项目|行动)");

  /** No words that only lead to what a chapter lists are longer. */
  private static final int LONGEST_LEAD = 80;

  private final Text text;
  private final List<Heading> headings;
  private final UnitPlaces passages;
  private final int end;

  private WorkItems(Text text, List<Heading> headings, UnitPlaces passages, int end) {
    this.text = text;
    this.headings = headings;
    this.passages = passages;
    this.end = end;
  }

  /** {@code headings} up to {@code end}, in order, in which such works are labelled tasks. */
  static List<Heading> in(Text text, List<Heading> headings, UnitPlaces passages, int end) {
    return new WorkItems(text, headings, passages, end).told();
  }

  private List<Heading> told() {
    List<Heading> told = new ArrayList<>(headings);
    for (int i = 1; i < headings.size(); i++) {
      int stop = i;
      while (stop < headings.size() && isWork(headings.get(stop))) {
        stop++;
      }
      if (stop > i && listsWorks(i - 1) && haveBodies(i, stop)) {
        told.subList(i, stop).replaceAll(work -> work.as(HeadingStyle.LABELLED));
      }
      i = Math.max(i, stop - 1);
    }
    return told;
  }

  private static boolean isWork(Heading heading) {
    return heading.style() == HeadingStyle.BOX
        && heading.number() != null
        && !heading.label().startsWith("专栏");
  }

  /** Whether the heading at {@code i} is a chapter that does nothing but list what follows. */
  private boolean listsWorks(int i) {
    Heading heading = headings.get(i);
    boolean chapter =
        switch (heading.style()) {
          case PART, ARTICLE, CHAPTER -> true;
          case SECTION, MARKDOWN -> OF_WORKS.matcher(Wording.heading(text, heading.title())).find();
          default -> false;
        };
    return chapter && text.trim(own(i)).length() <= LONGEST_LEAD && !passages.anyIn(own(i));
  }

  /** Whether most of the works from {@code first} to before {@code stop} have bodies. */
  private boolean haveBodies(int first, int stop) {
    int having = 0;
    for (int i = first; i < stop; i++) {
      having += passages.anyIn(own(i)) ? 1 : 0;
    }
    return 2 * having > stop - first;
  }

  /** What stands under the heading at {@code i}. */
  private Span own(int i) {
    int start = headings.get(i).span().end();
    int next = i + 1 < headings.size() ? headings.get(i + 1).lead() : end;
    return new Span(start, Math.max(start, next));
  }
}
