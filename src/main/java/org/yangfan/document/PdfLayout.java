package org.yangfan.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document sets its paragraphs: its margins, the gaps between its lines, and whether wider
 * gaps or indents tell where paragraphs begin.
 */
final class PdfLayout {
  /** What the page says about a line and the next one. */
  enum Next {
    NEW_PARAGRAPH,
    SAME_PARAGRAPH,
    OPEN
  }

  /** In characters. */
  private static final double SHORTEST_FULL = 15;

  private static final double SHORT_BY = 3;
  private static final double INDENT = 0.8;
  private static final double INACCURACY = 0.25;

  /** The share of lines that may reach beyond the margin (tables, headings that hang out). */
  private static final double OUTSIDE = 0.05;

  /** Among the gaps below full lines the lesser ones are those within paragraphs. */
  private static final double WITHIN = 0.25;

  /** Times the gap within paragraphs: at least between them, and surely. */
  private static final double WIDER = 1.12;

  private static final double MUCH_WIDER = 1.5;

  private static final int FEWEST_OF_A_PAGE = 6;
  private static final double INDENTED = 0.3;

  private final double left;
  private final double right;

  /** The gaps within paragraphs of each page that has enough of them, and of all. */
  private final Map<Integer, Double> usual = new HashMap<>();

  private final double usualOfAll;

  /** From which on a gap parts paragraphs, in gaps within them. */
  private final double wide;

  private final boolean hasGaps;
  private final boolean hasIndents;

  PdfLayout(List<PdfLine> lines) {
    List<PdfLine> text = lines.stream().filter(line -> !line.isTableRow()).toList();
    List<Double> starts = text.stream().map(PdfLine::start).sorted().toList();
    List<Double> ends = text.stream().map(PdfLine::end).sorted(Comparator.reverseOrder()).toList();
    int skipped = (int) (text.size() * OUTSIDE);
    left = starts.isEmpty() ? 0 : starts.get(skipped);
    right = ends.isEmpty() ? 0 : ends.get(skipped);
    usualOfAll = usual(lines);
    List<Double> between = new ArrayList<>();
    int ended = 0;
    int indented = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine next = lines.get(i + 1);
      if (!isRow(line, next) && line.end() < right - SHORT_BY * line.size()) {
        ended++;
        indented += isIndented(next) ? 1 : 0;
        if (line.isOfSizeOf(next) && line.down(next) > 0) {
          between.add(line.down(next) / usual(line));
        }
      }
    }
    double usualBetween = quantile(between, 0.5);
    hasGaps = usualBetween > WIDER;
    wide = hasGaps ? Math.min(MUCH_WIDER, (1 + usualBetween) / 2) : MUCH_WIDER;
    hasIndents = ended > 0 && indented > INDENTED * ended;
  }

  /** Learns the gaps within paragraphs; NaN where nothing tells. */
  private double usual(List<PdfLine> lines) {
    Map<Integer, List<Double>> ofPages = new HashMap<>();
    List<Double> all = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine next = lines.get(i + 1);
      boolean alike = !isRow(line, next) && line.isOfSizeOf(next) && line.down(next) > 0;
      if (alike && isFull(line) && !isIndented(next)) {
        all.add(line.down(next));
        ofPages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line.down(next));
      }
    }
    ofPages.forEach(
        (page, gaps) -> {
          if (gaps.size() >= FEWEST_OF_A_PAGE) {
            usual.put(page, quantile(gaps, WITHIN));
          }
        });
    return quantile(all, WITHIN);
  }

  private static double quantile(List<Double> values, double share) {
    Collections.sort(values);
    return values.isEmpty() ? Double.NaN : values.get((int) ((values.size() - 1) * share));
  }

  private double usual(PdfLine line) {
    return usual.getOrDefault(line.page(), usualOfAll);
  }

  private static boolean isRow(PdfLine line, PdfLine next) {
    return line.isTableRow() || next.isTableRow();
  }

  private boolean isIndented(PdfLine line) {
    return line.start() > left + INDENT * line.size();
  }

  /** Whether {@code line} is a long one that ends where no word would fit any more. */
  boolean isFull(PdfLine line) {
    return isFull(line, 2);
  }

  private boolean isFull(PdfLine line, double wordWidth) {
    return line.end() - line.start() >= SHORTEST_FULL * line.size()
        && line.end() >= right - (wordWidth + INACCURACY) * line.size();
  }

  /** Whether {@code next} goes on where {@code line} ended, as far as the page tells. */
  Next after(PdfLine line, PdfLine next) {
    if (isRow(line, next)
        || !line.isOfSizeOf(next)
        || isIndented(next)
        || !isFull(line, PdfWording.firstWidth(next.words()))
        || line.down(next) > wide * usual(line)) {
      return Next.NEW_PARAGRAPH;
    }
    boolean gapTells = hasGaps && line.page() == next.page();
    return gapTells || hasIndents ? Next.SAME_PARAGRAPH : Next.OPEN;
  }
}
