package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;

/** Cuts squeezed text into sentences and these into clauses. Spans are indices of the string. */
final class Sentences {
  private static final String ENDS = "。！？；;!?";

  /** What ends one in a row of a table. */
  private static final String ENDS_IN_ROW = ENDS + "|";

  private static final String COMMAS = "，,：:";

  private Sentences() {}

  /** Every sentence, without its closing mark; a dash of two characters opens one too. */
  static List<Span> of(String string) {
    List<Span> found = new ArrayList<>();
    String ends = string.startsWith("|") ? ENDS_IN_ROW : ENDS;
    int start = 0;
    for (int i = 0; i < string.length(); i++) {
      if (ends.indexOf(string.charAt(i)) >= 0) {
        add(found, start, i);
        start = i + 1;
      } else if (opensWithDash(string, i)) {
        add(found, start, i);
        start = i + 2;
      }
    }
    add(found, start, string.length());
    return found;
  }

  private static boolean opensWithDash(String string, int i) {
    return string.startsWith("——", i) && (i == 0 || !Character.isDigit(string.charAt(i - 1)));
  }

  /** The clauses of {@code sentence}: what its commas and colons part. */
  static List<Span> clauses(String string, Span sentence) {
    List<Span> found = new ArrayList<>();
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (COMMAS.indexOf(string.charAt(i)) >= 0 && !isThousandsComma(string, i)) {
        add(found, start, i);
        start = i + 1;
      }
    }
    add(found, start, sentence.end());
    return found;
  }

  private static boolean isThousandsComma(String string, int i) {
    return string.charAt(i) == ','
        && i > 0
        && i + 1 < string.length()
        && Character.isDigit(string.charAt(i - 1))
        && Character.isDigit(string.charAt(i + 1));
  }

  private static void add(List<Span> found, int start, int end) {
    if (start < end) {
      found.add(new Span(start, end));
    }
  }
}
