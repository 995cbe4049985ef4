package org.yangfan.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts the Unicode code points of a string, and finds them by their number. */
final class CodePoints {
  /** The indices of the second halves of surrogate pairs. */
  private final int[] secondHalves;

  CodePoints(String string) {
    this.secondHalves =
        IntStream.range(1, string.length())
            .filter(i -> Character.isSurrogatePair(string.charAt(i - 1), string.charAt(i)))
            .toArray();
  }

  /** How many stand before the UTF-16 {@code index}. */
  int before(int index) {
    int halves = Arrays.binarySearch(secondHalves, index);
    return index - (halves >= 0 ? halves : -halves - 1);
  }

  /** The UTF-16 index of the one number {@code codePoint}; the inverse of {@link #before}. */
  int index(int codePoint) {
    int from = 0;
    int to = secondHalves.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (secondHalves[middle] - middle <= codePoint) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return codePoint + from;
  }
}
