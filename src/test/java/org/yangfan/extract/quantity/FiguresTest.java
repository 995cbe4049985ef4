package org.yangfan.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "40|40",
        "1,600|1600",
        "26.31|26.31",
        "三|3",
        "十二|12",
        "二十|20",
        "一百零五|105",
        "两百|200",
        "三千|3000",
        "二〇二|202",
        "廿三|23",
        "一百二十|120",
        "三千六百|3600",
        "两万五千|25000",
        "一万零五百|10500",
        "1万2千|12000",
        "2万3000|23000",
        "1亿2千万|120000000"
      })
  void aNumberHasTheValueThatItsDigitsSay(String printed, String value) {
    assertEquals(value, Numeral.value(printed).toPlainString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "达到40%以上|40 % AT_LEAST",
        "超过5.6亿|5.6 亿 -",
        "约1,600万户|1600 万户 -",
        "10-20个|10..20 个 -",
        "2到3家左右|2..3 家 ABOUT",
        "20至10个|10..20 个 -",
        "百余家|100 家 MORE_THAN",
        "三分之一|0.3333 分之 -",
        "百分之四十以上|40 % AT_LEAST",
        "翻两番|2 番 -",
        "实现翻番|1 番 -",
        "半数以上|0.5 分之 AT_LEAST",
        "三五个|3..5 个 -",
        "两三百家|200..300 家 -",
        "20个以上30个以下|20..30 个 AT_MOST",
        "2万余人次|2 万人次 MORE_THAN",
        "1.2万+个|1.2 万个 AT_LEAST",
        "上百家|100 家 AT_LEAST",
        "过百家|100 家 MORE_THAN",
        "近万家|1 万家 -",
        "突破万亿元。|1 万亿元 -",
        "十二万根|12 万根 -",
        "5个百分点|5 个百分点 -",
        "10家以内|10 家 AT_MOST"
      })
  void aFigureIsANumberWithItsMeasureAndWhatBoundsItFromBehind(String words, String expected) {
    assertEquals(expected, described(Figures.find(words)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "700MHz", "4K/8K", "5G", "R16版本", "IPv6", "2023年", "3个月内", "5个工作日", "第3个", "前10家", "C-V2X",
        "三方", "360度", "二级及以上", "千亿级", "12.5", "数十个", "几百家", "十几项", "统一个", "50+浮标"
      })
  void aNumberWithoutAMeasureOrInANameIsNoFigure(String words) {
    assertEquals(List.of(), Figures.find(words));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "40|40  -",
        "≥60|60  AT_LEAST",
        "超过5|5  MORE_THAN",
        "10-20|10..20  -",
        "45%|45 % -",
        "约2000|2000  ABOUT",
        "1.8万|1.8 万 -",
        "<10ms|10 ms AT_MOST",
        "≥90%|90 % AT_LEAST",
        "[10]|10  -",
        "全覆盖|100 % EXACTLY",
        "翻一番|1 番 -",
        "实现翻番|1 番 -",
        "半数以上|0.5 分之 AT_LEAST",
        "≤20毫秒|20 毫秒 AT_MOST"
      })
  void aCellHoldsAFigureWithOrWithoutMeasure(String cell, String expected) {
    assertEquals(expected, described(CellFigure.in(cell).stream().toList()));
  }

  @Test
  void aDashAndWordsAreNoFigureOfACell() {
    for (String cell : List.of("", "—", "-", "高", "每年新增较多", "2023年", "不断提高5")) {
      assertEquals(List.of(), CellFigure.in(cell).stream().toList(), cell);
    }
  }

  private static String described(List<Figure> figures) {
    return figures.stream()
        .map(
            f ->
                f.value().toPlainString()
                    + (f.isRange() ? ".." + f.max().toPlainString() : "")
                    + " "
                    + f.measure()
                    + " "
                    + (f.after() == null ? "-" : f.after().name()))
        .collect(Collectors.joining("; "));
  }
}
