package org.yangfan.extract.wording;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * A stretch of a text without white space and marks of emphasis, full-width letters, digits and
 * signs made half-width. Every character knows its place, so that what is found here can be shown
 * there.
 */
public final class Squeezed {
  private static final char FIRST_FULL_WIDTH = '！';
  private static final char LAST_FULL_WIDTH = '～';
  private static final String KEPT = "！（），：；？";

  private final String string;
  private final int[] places;

  private Squeezed(String string, int[] places) {
    this.string = string;
    this.places = places;
  }

  /** The characters of {@code parts}, one after the other. */
  public static Squeezed of(Text text, List<Span> parts) {
    int length = 0;
    for (Span part : parts) {
      length += part.length();
    }
    StringBuilder kept = new StringBuilder(length);
    int[] places = new int[length];
    for (Span part : parts) {
      for (int i = part.start(); i < part.end(); i++) {
        char c = text.string().charAt(i);
        if (!Text.isBlank(c) && c != '*') {
          places[kept.length()] = i;
          kept.append(halfWidth(c));
        }
      }
    }
    return new Squeezed(kept.toString(), places);
  }

  private static char halfWidth(char c) {
    boolean fullWidth = c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH && KEPT.indexOf(c) < 0;
    return fullWidth ? (char) (c - '！' + '!') : c;
  }

  /** Its characters. */
  public String string() {
    return string;
  }

  /** How many UTF-16 units it has. */
  public int length() {
    return string.length();
  }

  /** Where the characters from {@code start} to before {@code end} stand in the text. */
  public Span span(int start, int end) {
    return new Span(places[start], places[end - 1] + 1);
  }
}
