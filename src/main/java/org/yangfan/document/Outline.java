package org.yangfan.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The sections of a text, each in the one that its heading's rank puts it in. */
public final class Outline {
  private Outline() {}

  /**
   * The sections under {@code headings}, which are in the order in which they are to be read; each
   * reaches to the next one in place, the last one to {@code end}. A box is in the section before
   * it and holds none.
   */
  public static List<Section> of(List<Heading> headings, int end) {
    List<Section> sections = new ArrayList<>();
    Deque<Section> open = new ArrayDeque<>();
    NavigableMap<Span, Integer> leads = new TreeMap<>();
    headings.forEach(heading -> leads.put(heading.span(), heading.lead()));
    boolean[] leaves = leaves(headings);
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      Map.Entry<Span, Integer> next = leads.higherEntry(heading.span());
      int stop = next == null ? end : next.getValue();
      while (!open.isEmpty() && !open.peek().heading().isAbove(heading)) {
        open.pop();
      }
      Span own = new Span(heading.span().end(), Math.max(stop, heading.span().end()));
      Section section = new Section(heading, open.peek(), own, leaves[i]);
      sections.add(section);
      if (heading.style() != HeadingStyle.BOX) {
        open.push(section);
      }
    }
    return sections;
  }

  /** Of each of {@code headings}, whether the next one that is no box does not stand under it. */
  private static boolean[] leaves(List<Heading> headings) {
    boolean[] leaves = new boolean[headings.size()];
    Heading next = null;
    for (int i = headings.size() - 1; i >= 0; i--) {
      Heading heading = headings.get(i);
      leaves[i] = next == null || !heading.isAbove(next);
      next = heading.style() == HeadingStyle.BOX ? next : heading;
    }
    return leaves;
  }
}
