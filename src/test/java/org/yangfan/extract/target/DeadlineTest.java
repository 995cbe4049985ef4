package org.yangfan.extract.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
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
        "2023年、2024年每年新建|2024"
      })
  void aDeadlineIsAYearOrADay(String words, String when) {
    assertEquals(List.of(when), Deadline.find(words, 2024).stream().map(Deadline::when).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"结合2022年冬季赛事", "（2021-2023年）", "为2021年3月份统计数", "编号2023", "与2019年相比", "今年以来", "每年底"})
  void aYearInPassingIsNone(String words) {
    assertEquals(List.of(), Deadline.find(words, 2024));
  }
}
