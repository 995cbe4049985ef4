package org.yangfan.extract.task;

import java.util.List;
import java.util.NavigableSet;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPlaces;

/**
 * Ends the sections of a shuffled text where it is torn: words that stood elsewhere before begin
 * there, or end. A section that has bodies goes on to the next heading; where each heading opens a
 * line that has its bodies too, and the lines are shuffled, a section is its line.
 */
public final class TornSections {
  private final Text text;
  private final NavigableSet<Span> repeats;
  private final UnitPlaces passages;

  private TornSections(Text text, NavigableSet<Span> repeats, UnitPlaces passages) {
    this.text = text;
    this.repeats = repeats;
    this.passages = passages;
  }

  /**
   * The same {@code sections}, each as far as it is whole.
   *
   * @param text as it was printed, with all that it repeats
   * @param repeats the sentences of {@code text} that stood in it before
   */
  public static List<Section> cut(
      List<Section> sections, Text text, NavigableSet<Span> repeats, UnitPlaces passages) {
    TornSections torn = new TornSections(text, repeats, passages);
    boolean lines = sections.stream().allMatch(torn::startsLine) && !torn.haveListsBelow(sections);
    return sections.stream()
        .map(
            s ->
                new Section(
                    s.heading(),
                    s.parent(),
                    lines ? torn.line(s.own()) : torn.whole(s.own()),
                    s.leaf()))
        .toList();
  }

  /** Whether more sections have their bodies in the line below than in their own. */
  private boolean haveListsBelow(List<Section> sections) {
    long within = sections.stream().filter(s -> passages.anyIn(line(s.own()))).count();
    long below = sections.stream().filter(s -> passages.anyIn(lineBelow(s.own()))).count();
    return below > within;
  }

  private Span lineBelow(Span own) {
    Span rest = text.trim(new Span(line(own).end(), own.end()));
    return new Span(rest.start(), Math.min(rest.end(), text.lineAt(rest.start()).end()));
  }

  private boolean startsLine(Section section) {
    int start = section.heading().span().start();
    return text.trim(text.lineAt(start)).start() == start;
  }

  /** The rest of the line that a heading opens: the next line may belong anywhere. */
  private Span line(Span own) {
    return new Span(own.start(), Math.min(own.end(), text.lineAt(own.start()).end()));
  }

  private Span whole(Span own) {
    if (passages.anyIn(own)) {
      return own;
    }
    int at = afterMarks(own.start(), own.end());
    boolean known = repeatAt(at) != null;
    while (at < own.end() && known == (repeatAt(at) != null)) {
      Span next = known ? repeatAt(at) : repeats.higher(new Span(at, at));
      int stop = next == null ? own.end() : known ? next.end() : next.start();
      at = afterMarks(stop, own.end());
    }
    return new Span(own.start(), Math.min(at, own.end()));
  }

  private int afterMarks(int index, int end) {
    int i = index;
    while (i < end && !Character.isLetterOrDigit(text.string().charAt(i))) {
      i++;
    }
    return i;
  }

  /** The repeated sentence that {@code index} lies in, or null. */
  private Span repeatAt(int index) {
    Span before = repeats.floor(new Span(index, Integer.MAX_VALUE));
    return before != null && before.contains(index) ? before : null;
  }
}
