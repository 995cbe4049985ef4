package org.yangfan.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
    Heading[] following = following(headings);
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      Map.Entry<Span, Integer> next = leads.higherEntry(heading.span());
      int stop = next == null ? end : next.getValue();
      while (!open.isEmpty() && !holds(open.peek().heading(), heading, open)) {
        open.pop();
      }
      Span own = new Span(heading.span().end(), Math.max(stop, heading.span().end()));
      boolean leaf = following[i] == null || !holds(heading, following[i], open);
      Section section = new Section(heading, open.peek(), own, leaf);
      sections.add(section);
      if (heading.style() != HeadingStyle.BOX) {
        open.push(section);
      }
    }
    return sections;
  }

  /** Of each of {@code headings}, the next one that is no box; null where there is none. */
  private static Heading[] following(List<Heading> headings) {
    Heading[] following = new Heading[headings.size()];
    Heading next = null;
    for (int i = headings.size() - 1; i >= 0; i--) {
      following[i] = next;
      next = headings.get(i).style() == HeadingStyle.BOX ? next : headings.get(i);
    }
    return following;
  }

  /**
   * Whether {@code inner} stands under {@code outer}: by their ranks, or as a （一） without # under
   * the first heading with # that no other （一） is {@code around}. A heading with # ends all without
   * one that stand under another of as many #.
   */
  private static boolean holds(Heading outer, Heading inner, Collection<Section> around) {
    boolean under =
        outer.style() == HeadingStyle.MARKDOWN
            && inner.style() == HeadingStyle.SECTION
            && inner.depth() == 0
            && around.stream().noneMatch(it -> it.heading().style() == HeadingStyle.SECTION);
    boolean beside =
        inner.style() == HeadingStyle.MARKDOWN
            && outer.depth() == 0
            && around.stream().anyMatch(it -> it.heading().depth() == inner.depth());
    return under || outer.isAbove(inner) && !beside;
  }
}
