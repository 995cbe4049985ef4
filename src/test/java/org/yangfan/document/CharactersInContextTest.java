package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersInContextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "建网络,补短板;见效果|建网络，补短板；见效果",
        "责任单位:市工信局|责任单位：市工信局",
        "5G+医疗:三甲医院|5G+医疗：三甲医院",
        "达到1,600座,|达到1,600座，",
        "时速60%,提升|时速60%，提升",
        "达到60%,2026年|达到60%，2026年",
        "达到百分之60. 之后|达到百分之60。 之后",
        "建成样板.|建成样板。",
        "率达90%. 之后|率达90%。 之后",
        "（市财政局). 之后|（市财政局)。 之后",
        "**建成样板**.|**建成样板**。",
        "推广AI. 之后|推广AI。 之后",
        "推广 5G.|推广 5G。",
        "部署5G-A. 之后|部署5G-A。 之后",
        "降至1.3. 之后|降至1.3。 之后",
        "达到90%（去年70%）. 之后|达到90%（去年70%）。 之后",
        "建成 样板 .|建成 样板 。",
        "网络先行--平台随后|网络先行——平台随后",
        "5g网络|5G网络",
        "建5g|建5G",
        "5g+港口|5G+港口",
        "8.5g+港口|8.5G+港口",
        "二〇二六年|2026年",
        "二○二六年|2026年",
        "二零二六年|2026年",
        "二〇二四至二〇二六年|2024至2026年"
      })
  void whatStandsBesideChineseIsPlain(String printed, String plain) {
    assertEquals(plain, CharactersInContext.plain(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,600",
        "10:30",
        "http://a:80/b,c;d",
        "1. 建网络",
        "1.建网络",
        "一. 建网络",
        "（二). 建网络",
        "一 . 建网络",
        "2.1. 建网络",
        "任务2. 建网络",
        "达到2.\n5万座",
        "2.3 建网络",
        "达到3.5亿元",
        "见 a.b 一节",
        "等等...",
        "|---|:--|",
        "2024-2026年",
        "5gb",
        "15g",
        "a5g",
        "网络---平台",
        "--平台",
        "二十六年",
        "一二〇二六",
        "二〇二六五",
        "二百〇二"
      })
  void whatIsANumberAnAddressOrAMarkStays(String printed) {
    assertEquals(printed, CharactersInContext.plain(printed));
  }
}
