package org.yangfan.heldout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text as paragraphs and tables: what stands between pipes is a row. */
final class Rows {
  private Rows() {}

  /** Takes a paragraph, or the rows of a table. */
  interface Taker {
    void paragraph(String words);

    void table(List<List<String>> rows);
  }

  /** Gives the paragraphs and tables of {@code text} to {@code taker}, in order. */
  static void each(String text, Taker taker) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      if (!line.startsWith("|")) {
        flush(rows, taker);
        taker.paragraph(line.replace("**", ""));
      } else if (!line.matches("[|\\s-]+")) {
        rows.add(cells(line));
      }
    }
    flush(rows, taker);
  }

  private static void flush(List<List<String>> rows, Taker taker) {
    if (!rows.isEmpty()) {
      taker.table(List.copyOf(rows));
      rows.clear();
    }
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|")).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }
}
