package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksAtNumbersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "到 2026 年，建成 5G 基站 40 万个。|到2026年，建成5G基站40万个。",
        "覆盖率达到 90% 以上，推广 5G+ 港口。|覆盖率达到90%以上，推广5G+港口。",
        "发布 AI 模型，供 4 所大学用。|发布AI模型，供4所大学用。",
        "1 建设基站 40 座，补齐信号。|1 建设基站40座，补齐信号。",
        "2 建设基站 40 座|2 建设基站 40 座",
        "2026 年 3 月 5 日|2026年3月5日",
        "2026 年 3 个|2026年 3 个",
        "2—3 项责任单位：市教育局|2—3项责任单位：市教育局",
        "措施 1 建设基站，补齐信号。|措施1 建设基站，补齐信号。",
        "云发 7 号|云发 7号",
        "建网络 补短板，建成基站 40 座。|建网络 补短板，建成基站40座。"
      })
  void aBlankAtAFigureOrALetterPartsNothingInProse(String printed, String read) {
    assertEquals(read, read(printed));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"到2026年，建成5G基站40 万个。", "2026年建成5G基站 40 座，", "40 座 50 处", "到　2026　年，建成　40　座。"})
  void whereMostFiguresStandCloseOrNothingIsProseBlanksStay(String printed) {
    assertEquals(printed, read(printed));
  }

  private static String read(String printed) {
    BitSet needless = new BitSet();
    BlanksAtNumbers.mark(printed, Text.of(printed).lines(), needless);
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      read.append(needless.get(i) ? "" : printed.charAt(i));
    }
    return read.toString();
  }
}
