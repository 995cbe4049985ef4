package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The parts in which a page shows a long document: each begins at a fact where it can, else at a
 * line. Positions are Unicode code points.
 *
 * @param starts where they begin, the first at 0
 * @param length of the document
 */
record Parts(List<Integer> starts, int length) {
  /** Code points that one page shows at once. */
  static final int LONGEST = 30_000;

  /** A document of up to this length stays in one piece. */
  static final int SHORT = LONGEST + LONGEST / 4;

  /**
   * The parts of a document.
   *
   * @param passages its facts
   * @param line where the line begins that holds a position
   */
  static Parts of(int length, List<Passage> passages, IntUnaryOperator line) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int from = 0;
    while (length - from > SHORT) {
      int begin = line.applyAsInt(next(from, passages));
      from = begin > from ? begin : from + LONGEST;
      starts.add(from);
    }
    return new Parts(starts, length);
  }

  private static int next(int from, List<Passage> passages) {
    int latest = from + LONGEST;
    return passages.stream()
        .filter(passage -> passage.kind().equals("task"))
        .mapToInt(Passage::start)
        .filter(start -> start > from + LONGEST / 2 && start <= latest)
        .max()
        .orElse(latest);
  }

  /** Which part holds the position {@code at}; the last one for what lies behind all. */
  int holding(int at) {
    int part = 0;
    while (part + 1 < starts.size() && starts.get(part + 1) <= at) {
      part++;
    }
    return part;
  }

  int start(int part) {
    return starts.get(part);
  }

  /** Exclusive. */
  int end(int part) {
    return part + 1 < starts.size() ? starts.get(part + 1) : length;
  }
}
