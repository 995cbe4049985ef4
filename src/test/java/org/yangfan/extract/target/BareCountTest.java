package org.yangfan.extract.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Period;

/** A count that promises nothing and is not known to be none is a finding, at its figure. */
class BareCountTest {
  private static final Period PERIOD = new Period(2024, 2026);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "全省100项重点应用场景。|3",
        "（一）全省100项重点应用场景|6",
        "全市3个园区、20家企业。|3 8",
        "全市三个园区、二十家企业。|3 8",
        "重点推进全省100项示范车间改造。|7",
        "推进全市40个渔港上网。|5",
        "抓好18个海上项目。|3",
        "构建1+10潮汐平台体系。|3",
        "打造1+3+N渔港平台矩阵。|3",
        "到2026年，海上示范航线3条，无人码头20座。|14 21",
        "带动产业链上的38家配套船厂协同改造。|8",
        "智慧渔港专项（重点工程）：全市12个渔港同步开工。|16",
        "三类码头累计形成潮汐案例1200个。|13",
        "海风产业总投资120亿元。|8",
        "每个县2个体验中心。|4",
        "让12个渔村用上好网。|2"
      })
  void aCountThatNothingGovernsIsUnclear(String words, String columns) {
    assertEquals(columns, unclear(words));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "面向12条产业链摸清家底。",
        "依托三个园区、五家船厂开展试点。",
        "依托3个园区、5家船厂开展试点。",
        "围绕18条航线，聚焦20个港口。",
        "坚持一个目标、两个体系。",
        "一个目标、两个体系。",
        "海州古城拥有22处遗产点，现有码头30座。",
        "海州市下辖7个县（市、区）。",
        "全市常住人口800万人，海域面积600万亩。",
        "甲、乙、丙等3个渔港率先试点。",
        "甲、乙、丙3个渔港率先试点。",
        "上述3项任务由市海洋局牵头。",
        "以上3项由市海洋局牵头。",
        "在5个口岸推广无接触通关。",
        "为15个海岛配备应急通信设备。",
        "与省内5所高校共建课程。",
        "全市12个县（市、区）同步推进。",
        "全市11个乡镇全部纳入。",
        "建立由5个部门组成的专班。",
        "3家基础电信企业要加快建设。",
        "对首批遴选的100个优秀场景给予奖补，单个项目最高不超过50万元。",
        "截至2023年底，全市示范航线3条，码头20座。",
        "2023年，全市示范航线3条，码头20座。",
        "全市现有示范航线3条，无人码头20座。",
        "构建“1+10”潮汐平台体系。",
        "推广5G+8K直播。",
        "明确36项任务，分解为8个方面。",
        "全文分为5个部分。",
        "推动零部件企业改造，零件一次合格。",
        "升级40万吨级航道，服务千户苗寨。",
        "推进距岸50公里海域覆盖。",
        "接待1600万人次游客的场馆全部配备导览。",
        "打造覆盖7个县的专网，建设连接5座海岛的光缆。",
        "培育产值超10亿元企业5家。",
        "20户以上渔村5G覆盖率达到80%。",
        "对连续两次排名末位的单位进行约谈。",
        "每季度通报一次。",
        "3个月内办结，2个工作日内答复。",
        "阅读1.2万 点击1874次"
      })
  void aCountThatDescribesIsNot(String words) {
    assertEquals("", unclear(words));
  }

  @Test
  void aCellThatHoldsNothingButACountIsUnclear() {
    assertEquals("10 8", unclear("| 项目 | 全省100项重点场景 |\n| 码头 | 60个 |\n| 网络 | 盖到渔港 |"));
  }

  /** The columns of the findings, apart by blanks. */
  private static String unclear(String words) {
    List<Finding> findings = new ArrayList<>();
    Text text = Text.of(words);
    new Targets(TargetLines.VOCABULARY)
        .find(text, List.of(text.span()), TargetsTest.COUNTRY, PERIOD, null, findings::add);
    return String.join(
        " ",
        findings.stream()
            .filter(finding -> finding.code().equals("figure-unclear"))
            .map(finding -> String.valueOf(finding.column()))
            .toList());
  }
}
