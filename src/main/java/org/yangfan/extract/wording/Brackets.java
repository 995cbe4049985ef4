package org.yangfan.extract.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import org.yangfan.document.Span;

/**
 * Finds what stands in brackets of any kind, by their depth: of brackets in brackets the outermost
 * counts. One that closes late or never holds nothing, but those inside it do.
 */
public final class Brackets {
  /** Stands for what a bracket holds while the words around it are read. */
  public static final char MASK = '\u0001';

  private static final String OPENING = "（([【〔〖";
  private static final String CLOSING = "）)]】〕〗";

  /** The kind of bracket at the same place of the two strings above. */
  private static final String KINDS = "rrslth";

  private static final int LONGEST = 300;

  private Brackets() {}

  /** {@code string} with every character of its brackets replaced by {@link #MASK}. */
  public static String masked(String string) {
    StringBuilder masked = new StringBuilder(string);
    for (Span bracket : outermost(string)) {
      for (int i = bracket.start(); i < bracket.end(); i++) {
        masked.setCharAt(i, MASK);
      }
    }
    return masked.toString();
  }

  /** From each opening bracket to after the closing one, in order of place. */
  private static Deque<Span> outermost(String string) {
    Deque<Span> found = new ArrayDeque<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (!open.isEmpty() && closes(string.charAt(open.peek()), c)) {
        add(found, new Span(open.pop(), i + 1));
      }
    }
    return found;
  }

  private static void add(Deque<Span> found, Span bracket) {
    if (bracket.length() <= LONGEST) {
      while (!found.isEmpty() && found.peekLast().start() > bracket.start()) {
        found.removeLast();
      }
      found.addLast(bracket);
    }
  }

  /** A full-width bracket may be closed by the half-width one of its kind. */
  private static boolean closes(char opening, char closing) {
    int kind = CLOSING.indexOf(closing);
    return kind >= 0 && KINDS.charAt(OPENING.indexOf(opening)) == KINDS.charAt(kind);
  }
}
