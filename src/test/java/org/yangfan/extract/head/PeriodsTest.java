package org.yangfan.extract.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangfan.fact.Period;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "云岭省5G应用行动计划（2022—2024年）, 2022, 2024",
    "云岭省5G发展“十四五”规划, 2021, 2025",
    "海州市5G建设2023年行动计划, 2023, 2023",
    "海州市5G应用2023年度工作要点, 2023, 2023"
  })
  void theTitleSaysWhichYearsAPlanIsFor(String title, int start, int end) {
    assertEquals(new Period(start, end), Periods.of(title, "", null));
  }

  @Test
  void aTitleWithoutYearsSaysNothing() {
    assertNull(Periods.of("关于加快云岭省5G发展的意见", "", null));
  }

  @ParameterizedTest
  @CsvSource({
    "本方案实施期限为2022年至2024年。, 2022, 2024",
    "计划期：2022—2024年, 2022, 2024",
    "自2022年7月1日起施行，有效期至2024年12月31日。, 2022, 2024",
    "自2022年7月1日起施行，有效期3年。, 2022, 2025"
  })
  void aTermIsStatedAnywhere(String words, int start, int end) {
    assertEquals(new Period(start, end), Periods.stated(words, LocalDate.of(2022, 7, 1)));
  }
}
