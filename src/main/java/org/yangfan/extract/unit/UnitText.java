package org.yangfan.extract.unit;

import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * A stretch of a text without white space and bold marks, so that words broken over lines are
 * whole; every character keeps its place. Indices are UTF-16 units of {@link #string}.
 */
final class UnitText {
  private final Text text;
  private final String string;
  private final int[] places;
  private final boolean[] afterBreak;
  private final boolean[] afterBlank;

  UnitText(Text text, Span within) {
    this.text = text;
    places = new int[within.length()];
    afterBreak = new boolean[within.length() + 1];
    afterBlank = new boolean[within.length() + 1];
    afterBreak[0] = true;
    StringBuilder characters = new StringBuilder(within.length());
    for (int i = within.start(); i < within.end(); i++) {
      add(characters, text.string().charAt(i), i);
    }
    string = characters.toString();
    afterBreak[string.length()] = true;
  }

  private void add(StringBuilder characters, char c, int place) {
    int next = characters.length();
    if (Text.isBlank(c)) {
      afterBlank[next] = true;
      afterBreak[next] |= c == '\n' || c == '\r';
    } else if (c != '*') {
      places[next] = place;
      characters.append(c);
    }
  }

  String string() {
    return string;
  }

  /** Whether a line begins at {@code index}. */
  boolean startsLine(int index) {
    return afterBreak[index];
  }

  /** Whether white space stands before {@code index}. */
  boolean afterBlank(int index) {
    return afterBlank[index];
  }

  /** The characters from {@code start} to {@code end} as they were printed. */
  String printed(int start, int end) {
    StringBuilder printed = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      printed.append(text.slice(new Span(places[i], places[i] + 1)));
    }
    return printed.toString();
  }

  /** Where the characters from {@code start} to {@code end}, at least one, stand in the text. */
  Span span(int start, int end) {
    return new Span(places[start], places[end - 1] + 1);
  }
}
