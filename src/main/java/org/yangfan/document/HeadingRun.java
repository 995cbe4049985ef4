package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;

/** The headings of a text found so far: some marks are one only where they go on after these. */
final class HeadingRun {
  private final Text text;
  private final List<Heading> found = new ArrayList<>();

  /** The last item among them, or null. */
  private Heading item;

  HeadingRun(Text text) {
    this.text = text;
  }

  /** Adds the next one, in order of place. */
  void add(Heading heading) {
    found.add(heading);
    item = heading.style() == HeadingStyle.ITEM ? heading : item;
  }

  List<Heading> found() {
    return found;
  }

  /** Whether {@code mark} bears the number after the last item. */
  boolean goesOnWith(HeadingMark mark) {
    return item != null && Numeral.parse(mark.number()) == item.value() + 1;
  }

  /**
   * The mark at {@code start}, or null. A number before 4K or 3D is one where it goes on counting,
   * or begins under a heading; one before a blank where the last item was marked so.
   */
  HeadingMark mark(int start, int end) {
    HeadingMark mark = HeadingMark.at(text, start, end);
    if (mark != null) {
      return mark;
    }
    HeadingMark number = HeadingMark.beforeDigit(text, start, end);
    if (number != null) {
      return goesOnWith(number) || beginsWith(number) ? number : null;
    }
    HeadingMark bare = item != null && isBare(item) ? HeadingMark.bare(text, start, end) : null;
    return bare != null && goesOnWith(bare) ? bare : null;
  }

  private boolean beginsWith(HeadingMark mark) {
    return Numeral.parse(mark.number()) == 1
        && !found.isEmpty()
        && found.get(found.size() - 1).style() != HeadingStyle.ITEM;
  }

  /** Whether only a blank parts the number of {@code item} from its title. */
  private boolean isBare(Heading item) {
    return item.number() != null
        && Text.isBlank(text.string().charAt(item.span().start() + item.number().length()));
  }
}
