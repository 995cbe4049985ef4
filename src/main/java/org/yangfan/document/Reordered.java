package org.yangfan.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the characters of a text stand of which the parts are read in another order. */
final class Reordered {
  private final Text text;

  /** Each part by where it begins as it is read, and as it stands. */
  private final TreeMap<Integer, Span> read = new TreeMap<>();

  private final TreeMap<Integer, Integer> standing = new TreeMap<>();

  /**
   * @param parts of {@code text}, in the order in which they are read
   */
  Reordered(Text text, List<Span> parts) {
    this.text = text;
    int start = 0;
    for (Span part : parts) {
      read.put(start, part);
      standing.put(part.start(), start);
      start += part.length();
    }
  }

  /** The text as it stands. */
  Text text() {
    return text;
  }

  /** Where the character stands that is read at {@code index}. */
  int printed(int index) {
    Map.Entry<Integer, Span> part = read.floorEntry(index);
    return part.getValue().start() + index - part.getKey();
  }

  /**
   * Where {@code span} stands, up to the end of the part that it begins in if the rest is before.
   */
  Span printed(Span span) {
    int start = printed(span.start());
    int end = span.isEmpty() ? start : printed(span.end() - 1) + 1;
    return new Span(start, end > start ? end : read.floorEntry(span.start()).getValue().end());
  }

  /** Where the character is read that stands at {@code index}. */
  int read(int index) {
    Map.Entry<Integer, Integer> part = standing.floorEntry(index);
    return part.getValue() + index - part.getKey();
  }
}
