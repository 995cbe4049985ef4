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
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      Map.Entry<Span, Integer> next = leads.higherEntry(heading.span());
      int stop = next == null ? end : next.getValue();
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
