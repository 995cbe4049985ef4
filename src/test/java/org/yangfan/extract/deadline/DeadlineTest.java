package org.yangfan.extract.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangfan.document.PlainCharacters;
import org.yangfan.fact.Period;

class DeadlineTest {
  private static final Years YEARS = new Years(new Period(2024, 2026), 2024);

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "到2023年，建成|2023",
        "到2023年底|2023-12-31",
        "2022年底前|2022-12-31",
        "2022年年底之前|2022-12-31",
        "到2025年末|2025-12-31",
        "2021年6月底|2021-06-30",
        "2024年2月底前|2024-02-29",
        "到2021年9月15日|2021-09-15",
        "2021年前|2021",
        "2023年上半年|2023-06-30",
        "2023年三季度末|2023-09-30",
        "“十四五”末|2025",
        "“十四五”期间|2025",
        "2021—2023年，建成|2023",
        "2024年全省建成|2024",
        "今年年底前|2024-12-31",
        "本年度末|2024-12-31",
        "年内完成|2024",
        "今年上半年|2024-06-30",
        "今年新建|2024",
        "到年底，建成|2024-12-31",
        "年底前完成|2024-12-31",
        "前三季度完成|2024-09-30",
        "2023年前三季度|2023-09-30",
        "第一阶段（2021—2022年）：|2022",
        "近期目标（2022年）：|2022",
        "-**2022年**，建成|2022",
        "其中2023年建成|2023",
        "“十四五”期末|2025",
        "2023年、2024年每年新建|2024",
        "到2025年年底|2025-12-31",
        "2025年下半年|2025-12-31",
        "2025年第三季度|2025-09-30",
        "2025年第三季度前建成|2025-09-30",
        "2025年9月30日前|2025-09-30",
        "计划于2025年6月建成|2025-06-30",
        "2025年6月，建成|2025-06-30",
        "2025年1—6月建成|2025-06-30",
        "2024—2025年建成|2025",
        "2024-2025年期间|2025",
        "启动阶段（2024年1月—2024年12月）|2024-12-31",
        "到2025、2030年|2030",
        "到2025年或2026年|2026",
        "2025年度建成|2025",
        "二〇二五年底前|2025-12-31",
        "明年底前|2025-12-31",
        "明年建成|2025",
        "到“十四五”末期|2025",
        "“十五五”期间|2030",
        "到2035年|2035",
        "到规划期末|2026",
        "行动计划期内|2026",
        "三年内建成|2026",
        "用三年时间|2026"
      })
  void aDeadlineIsAYearOrADay(String words, String when) {
    assertEquals(List.of(when), whens(words));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "今年底前",
        "年内建成",
        "明年底前",
        "6月底前",
        "9月30日前",
        "三季度末",
        "上半年建成",
        "两年内",
        "三到五年时间",
        "规划期末",
        "到“十四五”中期",
        "“十四五”前三年",
        "到本世纪中叶",
        "第二年建成",
        "25年底前",
        "远期建成"
      })
  void aTimeOfWhichTheYearIsNotSaidIsUnclear(String words) {
    assertEquals(
        List.of(false),
        Deadline.find(words, Years.UNKNOWN).stream().map(Deadline::isClear).toList());
  }

  @Test
  void aMonthIsOfTheYearThatTheSentenceSaidLast() {
    assertEquals(List.of("2025-03-31", "2025-06-30"), whens("2025年3月底前建成样板，6月底前建成浮标"));
    assertEquals(
        List.of("2024-06-30"),
        Deadline.find("6月底前", new Years(new Period(2024, 2024), null)).stream()
            .map(Deadline::when)
            .toList());
  }

  @Test
  void timesThatOverlapAreOne() {
    assertEquals(List.of("2025-12-31"), whens("2025年第四季度末，建成"));
    assertEquals(List.of("2024-12-31"), whens("今年年底前三季度末").subList(0, 1));
  }

  private static List<String> whens(String words) {
    return Deadline.find(PlainCharacters.of(words), YEARS).stream().map(Deadline::when).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "结合2022年冬季赛事",
        "（2021-2023年）",
        "为2021年3月份统计数",
        "编号2023",
        "与2019年相比",
        "今年以来",
        "每年底",
        "自2025年起",
        "2025年起，每年",
        "2025年以后",
        "每年12月底前",
        "每季度末",
        "近三年来",
        "五年规划"
      })
  void aYearInPassingIsNone(String words) {
    assertEquals(List.of(), Deadline.find(words, YEARS));
  }
}
