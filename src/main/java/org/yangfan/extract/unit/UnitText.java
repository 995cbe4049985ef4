package org.yangfan.extract.unit;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * A stretch of a text without white space, bold marks and page numbers, so that words broken over
 * lines are whole; every character keeps its place. Indices are UTF-16 units of {@link #string}.
 */
final class UnitText {
  /** One that nothing marks as such: what does is blank in the plain text. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[ \\t\\u3000]*\\d{1,3}(?:[ \\t]*/[ \\t]*\\d{1,3})?[ \\t\\u3000]*(?=\\R)");

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
    for (int i = pageNumberEnd(within.start(), within); i < within.end(); i++) {
      char c = text.string().charAt(i);
      if (c == '<' && text.string().regionMatches(true, i, "<br", 0, 3)) {
        i = lineBreak(characters.length(), i, within.end());
        continue;
      }
      add(characters, c, i);
      i = c == '\n' ? pageNumberEnd(i + 1, within) - 1 : i;
    }
    string = characters.toString();
    afterBreak[string.length()] = true;
  }

  /** The end of the &lt;br&gt; at {@code start}, which parts the characters before {@code next}. */
  private int lineBreak(int next, int start, int end) {
    afterBlank[next] = true;
    afterBreak[next] = true;
    int close = text.string().indexOf('>', start);
    return close < 0 || close >= end ? start : close;
  }

  /** Where the number of a page ends that has the line at {@code start} for itself; else start. */
  private int pageNumberEnd(int start, Span within) {
    Matcher number = PAGE_NUMBER.matcher(text.string()).region(start, within.end());
    return number.lookingAt() ? number.end() : start;
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

  /** Whether a sentence, a part of one or a line ends before {@code index}. */
  boolean endsSentence(int index) {
    return startsLine(index) || "。；".indexOf(string.charAt(index - 1)) >= 0;
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
