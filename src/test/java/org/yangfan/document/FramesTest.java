package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "===== 一、总体目标 =====;一、总体目标",
        "——— 附件 ———;附件",
        "###一、总体目标###;一、总体目标",
        "=== 一、总体目标;=== 一、总体目标",
        "== 一、总体目标 ==;== 一、总体目标 ==",
        "==========;==========",
        "| 专栏1 智慧渔港 |;专栏1 智慧渔港",
        "|———|;\"\"",
        "| 指标 | 数值 |;| 指标 | 数值 |"
      })
  void theFrameOfALineIsBlank(String printed, String rest) {
    String blanked = Frames.blanked(printed, Text.of(printed).lines());
    assertEquals(printed.length(), blanked.length());
    assertEquals(rest, blanked.strip());
  }
}
