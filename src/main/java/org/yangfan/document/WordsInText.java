package org.yangfan.document;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Finds words in a text whatever their white space, width and script: {@code 5G+茶园} where the text
 * has {@code ５Ｇ ＋ 茶園}. Positions are UTF-16 indices. Immutable and thread-safe.
 */
public final class WordsInText {
  private final Text text;
  private final String squeezed;
  private final int[] places;

  public WordsInText(Text text) {
    this.text = text;
    String plain = PlainCharacters.of(text.string());
    StringBuilder words = new StringBuilder();
    int[] found = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = plain.charAt(i);
      if (isKept(c)) {
        found[words.length()] = i;
        words.append(narrow(c));
      }
    }
    found[words.length()] = text.length();
    squeezed = words.toString();
    places = found;
  }

  /** The first place of {@code words} that lies in {@code within}. */
  public Optional<Span> find(String words, Span within) {
    String sought = squeeze(words);
    int start = squeezed.indexOf(sought, index(within.start()));
    if (sought.isEmpty() || start < 0) {
      return Optional.empty();
    }
    Span span = new Span(places[start], places[start + sought.length() - 1] + 1);
    return within.contains(span) ? Optional.of(span) : Optional.empty();
  }

  /** The words of a title; where they are written otherwise, the first line of {@code within}. */
  public Span title(String words, Span within) {
    return find(words, within).orElseGet(() -> firstLine(within));
  }

  /** The part of {@code span} on its first line. */
  public Span firstLine(Span span) {
    int end = text.lineAt(span.start()).end();
    return new Span(span.start(), Math.min(span.end(), Math.max(span.start(), end)));
  }

  /** The squeezed index of the first kept character at or after {@code place}. */
  private int index(int place) {
    int low = 0;
    int high = squeezed.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String squeeze(String words) {
    StringBuilder squeezed = new StringBuilder();
    for (char c : PlainCharacters.of(words).toCharArray()) {
      if (isKept(c)) {
        squeezed.append(narrow(c));
      }
    }
    return squeezed.toString();
  }

  private static boolean isKept(char c) {
    return !Text.isBlank(c) && c != '*';
  }

  /** One character for one, so that places stay. */
  private static char narrow(char c) {
    return c >= 0xFF01 && c <= 0xFF5E
        ? Normalizer.normalize("" + c, Normalizer.Form.NFKC).charAt(0)
        : c;
  }
}
