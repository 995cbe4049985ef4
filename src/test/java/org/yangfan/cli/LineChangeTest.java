package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineChangeTest {
  @Test
  void theSameLinesHaveNoChanges() {
    assertEquals(List.of(), changes("a b c", "a b c"));
  }

  @Test
  void givesTheFewestChangesWithLineNumbersOfTheOldText() {
    assertEquals(List.of("2: - b", "3: + x"), changes("a b c d", "a x c d"));
    assertEquals(List.of("3: + x", "5: + y"), changes("a b c d", "a b x c d y"));
    assertEquals(List.of("1: - a", "4: - d"), changes("a b c d", "b c"));
  }

  @Test
  void aNewLineHasANumberOfItsOwnInTheNewText() {
    assertEquals(
        List.of("2: - b", "4: + y"),
        LineChange.between(words("a b c d"), words("a c d y")).stream()
            .map(LineChange::inItsOwn)
            .toList());
  }

  private static List<String> changes(String old, String now) {
    return LineChange.between(words(old), words(now)).stream().map(LineChange::inOld).toList();
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.split(" "));
  }
}
