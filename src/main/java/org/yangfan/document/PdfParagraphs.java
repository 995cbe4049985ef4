package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts printed lines together to paragraphs, over pages too: a line goes on in the next one where
 * it fills the width and neither a wider gap nor an indent parts them; where a document has neither
 * between its paragraphs, the words must allow it.
 */
final class PdfParagraphs {
  static final String PAGE_DAMAGED = "page-damaged";

  private static final String EMPTY =
      "page %d has no text: where it is not blank, run text recognition (OCR) on it";

  private static final String DAMAGED =
      "the file is broken: words of page %d are missing or wrong; give another copy";

  private final PdfLayout layout;

  private PdfParagraphs(List<PdfLine> lines) {
    layout = new PdfLayout(lines);
  }

  /**
   * The words of {@code pages}.
   *
   * @param damaged which of them have damage, counted from 0
   */
  static FileWords of(List<List<PdfLine>> pages, List<Integer> damaged) {
    List<PdfLine> lines = withCells(pages.stream().flatMap(List::stream).toList());
    PdfParagraphs paragraphs = new PdfParagraphs(lines);
    int[] starts = new int[lines.size() + 1];
    String words = paragraphs.joined(lines, starts);
    return new FileWords(words, gaps(pages, damaged, starts));
  }

  private static List<Gap> gaps(List<List<PdfLine>> pages, List<Integer> damaged, int[] starts) {
    List<Gap> gaps = new ArrayList<>();
    int lines = 0;
    for (int i = 0; i < pages.size(); i++) {
      if (damaged.contains(i)) {
        gaps.add(new Gap(starts[lines], PAGE_DAMAGED, DAMAGED.formatted(i + 1)));
      } else if (pages.get(i).isEmpty()) {
        gaps.add(new Gap(starts[lines], "page-without-text", EMPTY.formatted(i + 1)));
      }
      lines += pages.get(i).size();
    }
    return gaps;
  }

  /** A wide gap parts cells in a table row, and in a line next to one. */
  private static List<PdfLine> withCells(List<PdfLine> lines) {
    List<PdfLine> rows = new ArrayList<>(lines);
    for (int i = 0; i < rows.size(); i++) {
      boolean follows = i > 0 && rows.get(i - 1).isTableRow();
      boolean precedes = i + 1 < rows.size() && rows.get(i + 1).isTableRow();
      boolean isRow = rows.get(i).isTableRow() || follows || precedes;
      rows.set(i, rows.get(i).withGaps(isRow ? "\t" : " "));
    }
    return rows;
  }

  /** The paragraphs, each ended by LF; {@code starts} learns where each line begins in them. */
  private String joined(List<PdfLine> lines, int[] starts) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        joined.append(between(lines.get(i - 1), lines.get(i)));
      }
      starts[i] = joined.length();
      joined.append(lines.get(i).words());
    }
    starts[lines.size()] = joined.length();
    return joined.append(lines.isEmpty() ? "" : "\n").toString();
  }

  /** What the page leaves open the words decide. */
  private boolean goesOn(PdfLine line, PdfLine next) {
    return switch (layout.after(line, next)) {
      case NEW_PARAGRAPH -> false;
      case SAME_PARAGRAPH -> !PdfWording.isEnd(line) || !PdfWording.isItem(next);
      case OPEN -> PdfWording.mayGoOn(line, next, layout.isFull(next));
    };
  }

  /** Latin words need a space between them, Han none. */
  private String between(PdfLine line, PdfLine next) {
    if (!goesOn(line, next)) {
      return "\n";
    }
    String words = line.words();
    return isLatin(words.charAt(words.length() - 1)) && isLatin(next.words().charAt(0)) ? " " : "";
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && (Character.isLetterOrDigit(c) || ",.;:".indexOf(c) >= 0);
  }
}
