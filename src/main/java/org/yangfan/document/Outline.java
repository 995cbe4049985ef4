package org.yangfan.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The sections of a text, each in the one that its heading's rank puts it in. */
public final class Outline {
  private Outline() {}

  /**
   * The sections under {@code headings}, which are in order of place; the last one reaches to
   * {@code end}. A box is in the section before it and holds none.
   */
  public static List<Section> of(List<Heading> headings, int end) {
    List<Section> sections = new ArrayList<>();
    Deque<Section> open = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int stop = i + 1 < headings.size() ? headings.get(i + 1).lead() : end;
      while (!open.isEmpty() && !open.peek().heading().isAbove(heading)) {
        open.pop();
      }
      Span own = new Span(heading.span().end(), Math.max(stop, heading.span().end()));
      Section section = new Section(heading, open.peek(), own, isLeaf(headings, i));
      sections.add(section);
      if (heading.style() != HeadingStyle.BOX) {
        open.push(section);
      }
    }
    return sections;
  }

  private static boolean isLeaf(List<Heading> headings, int i) {
    int next = i + 1;
    while (next < headings.size() && headings.get(next).style() == HeadingStyle.BOX) {
      next++;
    }
    return next == headings.size() || !headings.get(i).isAbove(headings.get(next));
  }
}
