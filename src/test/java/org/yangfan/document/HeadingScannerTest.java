package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingScannerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "一、总体要求,CHAPTER,一,总体要求",
    "（二）行业应用行动。,SECTION,二,行业应用行动",
    "(三) 民生行动,SECTION,三,民生行动",
    "8.5G+工业互联网。改造车间。,ITEM,8,5G+工业互联网",
    "24.5G+智慧生活,ITEM,24,5G+智慧生活",
    "19. 5G+智慧教育。上网课。,ITEM,19,5G+智慧教育",
    "★6.5G+港口,ITEM,6,5G+港口",
    "6．布局材料,ITEM,6,布局材料",
    "7、培育软件：多写代码。,ITEM,7,培育软件",
    "第三章 重点任务,PART,三,重点任务",
    "第二节 社会治理,ARTICLE,二,社会治理",
    "①智慧果园。摘果。,POINT,①,智慧果园",
    "专栏4：  安全工程,BOX,4,安全工程",
    "重点系列工程 1：惠民工程,BOX,1,惠民工程",
    "## 主攻方向10：5G+灾害防控,LABELLED,10,5G+灾害防控",
    "[bookmark: _GoBack]27.融合创新。多试。,ITEM,27,融合创新"
  })
  void readsTheMarkAndTheTitle(String line, HeadingStyle style, String number, String title) {
    Text text = Text.of(line);
    List<Heading> found = new HeadingScanner(text).headings();
    assertEquals(1, found.size());
    assertEquals(style, found.get(0).style());
    assertEquals(number, found.get(0).number());
    assertEquals(title, text.slice(found.get(0).title()));
  }

  @ParameterizedTest
  @CsvSource({"5.6亿户用上5G", "2.4GHz频段", "2021年底前完成", "一是加强领导", "700MHz频段", "十、百级目标"})
  void figuresAreNoHeadings(String line) {
    assertTrue(new HeadingScanner(Text.of(line)).headings().isEmpty());
  }

  @Test
  void findsHeadingsInsideALineThatLostItsBreaks() {
    Text text = Text.of("导语。二、拓展应用（一）行业行动9.5G+矿山。让矿车自己跑。（责任单位：省厅）10.5G+粮仓。看粮。");
    HeadingScanner scanner = new HeadingScanner(text);
    assertTrue(scanner.runsTogether());
    assertEquals(
        List.of("拓展应用", "行业行动", "5G+矿山", "5G+粮仓"),
        scanner.headings().stream().map(h -> text.slice(h.title())).toList());
  }

  @Test
  void numeralsOfEveryKindHaveAValue() {
    assertEquals(24, Numeral.parse("二十四"));
    assertEquals(10, Numeral.parse("十"));
    assertEquals(3, Numeral.parse("③"));
    assertEquals(12, Numeral.parse("１２"));
    assertEquals(-1, Numeral.parse("甲"));
    assertEquals(-1, Numeral.parse(null));
  }
}
