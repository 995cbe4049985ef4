package org.yangfan.extract.order;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers that were printed one after the other. */
final class Counting {
  private Counting() {}

  /** Whether each of {@code numbers} is by one more than the one before. */
  static boolean goesOn(List<Integer> numbers) {
    return IntStream.range(1, numbers.size())
        .allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
  }

  /** The index of the first of {@code numbers} that is no higher than the one before. */
  static int firstFalling(List<Integer> numbers) {
    return IntStream.range(1, numbers.size())
        .filter(i -> numbers.get(i) <= numbers.get(i - 1))
        .findFirst()
        .orElseThrow();
  }
}
