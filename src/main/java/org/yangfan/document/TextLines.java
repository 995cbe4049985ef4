package org.yangfan.document;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * The lines of a string without their line breaks. Each is made when asked for: a text of many
 * parts is asked as often.
 */
final class TextLines extends AbstractList<Span> implements RandomAccess {
  private final String string;
  private final int[] starts;

  TextLines(String string) {
    this.string = string;
    this.starts =
        IntStream.rangeClosed(0, string.length()).filter(i -> i == 0 || endsBefore(i)).toArray();
  }

  /** Whether a line ends before {@code index}: at its break, of CRLF at the second character. */
  private boolean endsBefore(int index) {
    char c = string.charAt(index - 1);
    return isBreak(c) && !(c == '\r' && index < string.length() && string.charAt(index) == '\n');
  }

  @Override
  public Span get(int i) {
    int end = i + 1 < starts.length ? starts[i + 1] : string.length();
    while (end > starts[i] && isBreak(string.charAt(end - 1))) {
      end--;
    }
    return new Span(starts[i], end);
  }

  @Override
  public int size() {
    return starts.length;
  }

  /** Those that lie wholly in {@code span}. */
  List<Span> in(Span span) {
    List<Span> lines = new ArrayList<>();
    for (int i = holding(span.start()); i < starts.length && starts[i] < span.end(); i++) {
      Span line = get(i);
      if (span.contains(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Which of them, from 0, holds the character at {@code index}. */
  int holding(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || PlainCharacters.isRareBreak(c);
  }
}
