package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.outline.Layout;
import org.yangfan.extract.outline.Preamble;
import org.yangfan.extract.repeat.Repeats;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;

/** The parts of a plan whose figures may be promises. */
final class PromisedParts {
  private final Text text;
  private final Layout layout;

  PromisedParts(Layout layout) {
    this.text = layout.text();
    this.layout = layout;
  }

  /**
   * All but the {@code sections} that tell what there is, in order of place.
   *
   * @param repeats the sentences of the body that are printed again, which are left out
   */
  List<Span> in(List<Section> sections, Repeats repeats, Findings findings) {
    return without(present(sections), whole(repeats, findings));
  }

  private List<Span> whole(Repeats repeats, Findings findings) {
    List<Span> parts = new ArrayList<>(goals());
    parts.addAll(repeats.removed(layout.body(), findings));
    Stream.of(layout.annexes(), layout.rest())
        .filter(annexes -> !annexes.isEmpty())
        .forEach(parts::add);
    return parts;
  }

  /** What stands before the first heading and promises something. */
  private List<Span> goals() {
    Span goals = Preamble.goals(text, layout.header());
    return layout.header().overlaps(layout.body()) || goals.isEmpty() ? List.of() : List.of(goals);
  }

  /** The sections that tell what there is: their figures promise nothing. */
  private List<Span> present(List<Section> sections) {
    return sections.stream()
        .filter(
            section ->
                Stream.concat(section.path().stream(), Stream.of(section.heading()))
                    .anyMatch(h -> Chapters.tellsThePresent(Wording.heading(text, h.title()))))
        .map(Section::own)
        .sorted()
        .toList();
  }

  /** {@code spans} without what {@code left} covers; both in order of place. */
  private static List<Span> without(List<Span> left, List<Span> spans) {
    List<Span> rest = new ArrayList<>();
    int next = 0;
    for (Span span : spans) {
      int start = span.start();
      while (next < left.size() && left.get(next).end() <= start) {
        next++;
      }
      for (int i = next; i < left.size() && left.get(i).start() < span.end(); i++) {
        Span gap = left.get(i);
        if (gap.end() > start) {
          if (gap.start() > start) {
            rest.add(new Span(start, gap.start()));
          }
          start = gap.end();
        }
      }
      if (start < span.end()) {
        rest.add(new Span(start, span.end()));
      }
    }
    return rest;
  }
}
