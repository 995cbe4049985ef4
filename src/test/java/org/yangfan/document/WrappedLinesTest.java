package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedLinesTest {
  private static final String LINE = "让船老大出海之前在手机上看得到每一处海面的浪高水温和";
  private static final String BROKEN = (LINE + "\n").repeat(6);
  private static final String JOINED = LINE.repeat(6);

  @Test
  void aLineOfTheWidthGoesOnInTheNext() {
    assertEquals(JOINED + "风向。\n之后", read(BROKEN + "风向。\n之后"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"二、重点任务", "（一）海上应用", "- 浮标", "——浮标", "　　浮标", "责任单位：市海洋局", "发布日期：今天", "", "# 浮标"})
  void whatOpensAParagraphIsNoneOfIt(String next) {
    assertEquals(JOINED + "\n" + next, read(BROKEN + next));
  }

  @Test
  void aLineMayBeAColumnOrTwoShorterThanTheWidth() {
    String shorter = LINE.substring(1) + "5\n";
    assertEquals(
        (LINE + shorter.strip()).repeat(4) + "风向。",
        read((LINE + "\n" + shorter).repeat(4) + "风向。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一行\n", "让船老大出海之前在手机上看得到\n"})
  void linesOfOtherLengthsOrShortOnesStay(String line) {
    assertEquals(line.repeat(9), read(line.repeat(9)));
  }

  private static String read(String printed) {
    return Text.of(printed).plain().string();
  }
}
