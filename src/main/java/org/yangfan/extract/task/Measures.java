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
 * Tells the numbered paragraphs that are tasks from those that only list what one task does: the
 * （1）, （2） under a task, and the 1., 2. under a section that names its field itself (（一）5G+港口) and
 * has one unit list for all of them.
 */
public final class Measures {
  private static final Pattern ABOVE = Pattern.compile("\\s*[（(〔\\[【]?(?:以上|上述|前述)");

  private final Text text;
  private final UnitPlaces passages;
  private final List<Heading> all;
  private final int end;

  private Measures(Text text, UnitPlaces passages, List<Heading> all, int end) {
    this.text = text;
    this.passages = passages;
    this.all = all;
    this.end = end;
  }

  /** {@code headings} without those of measures; the last of them reaches to {@code end}. */
  public static List<Heading> removed(
      List<Heading> headings, Text text, UnitPlaces passages, int end) {
    Measures measures = new Measures(text, passages, headings, end);
    List<Heading> kept = new ArrayList<>();
    int next = 0;
    while (next < headings.size()) {
      kept.add(headings.get(next));
      next = measures.afterMeasures(next);
    }
    return kept;
  }

  /** The index of the heading that follows {@code i} and its measures, if it has any. */
  private int afterMeasures(int i) {
    HeadingStyle style = all.get(i).style();
    boolean task = style == HeadingStyle.ITEM || style == HeadingStyle.LABELLED;
    if (!task && !namesField(i)) {
      return i + 1;
    }
    int last = i + 1;
    while (last < all.size() && isUnder(all.get(last).style(), style)) {
      last++;
    }
    boolean found = last > i + 1 && (task || passages.anyIn(whole(last - 1)));
    return found && !goesOn(i) && areMeasures(i + 1, last) && !isForEach(last - 1, last - i - 1)
        ? last
        : i + 1;
  }

  /** Whether what stands under heading {@code i} goes on counting what stands above it. */
  private boolean goesOn(int i) {
    Heading first = all.get(i + 1);
    Heading before = i == 0 ? first : all.get(i - 1);
    return before.style() == first.style()
        && before.value() > 0
        && before.value() + 1 == first.value();
  }

  /** Whether a list under heading {@code i} says that it is for all the {@code count}: 以上三项. */
  private boolean isForEach(int i, int count) {
    return passages.startingIn(whole(i)).stream()
        .map(list -> new Span(text.lineAt(list.span().start()).start(), list.span().end()))
        .map(text::plain)
        .anyMatch(words -> ABOVE.matcher(words).lookingAt() && Reach.of(words).tasks() == count);
  }

  private static boolean isUnder(HeadingStyle style, HeadingStyle above) {
    return switch (style) {
      case SECTION, ITEM, SUBITEM, POINT ->
          style.compareTo(above) > 0 && above != HeadingStyle.MARKDOWN;
      default -> false;
    };
  }

  /** Whether none of these names a field, and at most the last one has bodies. */
  private boolean areMeasures(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean last = i == to - 1;
      if (namesField(i) || !last && passages.anyIn(whole(i))) {
        return false;
      }
    }
    return true;
  }

  private Span whole(int i) {
    int stop = i + 1 < all.size() ? all.get(i + 1).lead() : end;
    return new Span(all.get(i).span().start(), Math.max(stop, all.get(i).span().end()));
  }

  private boolean namesField(int i) {
    return Topics.afterPlus(Wording.heading(text, all.get(i).title())) != null;
  }
}
