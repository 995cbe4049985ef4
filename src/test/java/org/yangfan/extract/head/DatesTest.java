package org.yangfan.extract.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangfan.fact.Period;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "云岭省5G应用行动计划（2022—2024年）, 2022, 2024",
    "云岭省5G发展“十四五”规划, 2021, 2025",
    "海州市5G建设2023年行动计划, 2023, 2023",
    "海州市5G应用2023年度工作要点, 2023, 2023"
  })
  void theTitleSaysWhichYearsAPlanIsFor(String title, int start, int end) {
    assertEquals(new Period(start, end), Dates.period(title, "", null));
  }

  @Test
  void aTitleWithoutYearsSaysNothing() {
    assertNull(Dates.period("关于加快云岭省5G发展的意见", "", null));
  }
}
