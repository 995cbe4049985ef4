package org.yangfan.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "no indicator is called “茶园数”: add it|茶园数",
        "'推广“5G+”茶园' has no number|推广“5G+”茶园",
        "number 3 stands before '茶园' and before '竹海'|茶园",
        "the plan's title was not recognised|\"\"",
        "no issuing body was recognised|\"\""
      })
  void quotesWhatItIsAbout(String message, String quoted) {
    assertEquals(quoted, new Finding(1, 1, "a-code", message).quoted());
  }
}
