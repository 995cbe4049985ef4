package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
  private final Indicators indicators =
      Vocabulary.load(Path.of(System.getProperty("yangfan.home", "."), "data", "vocabulary"))
          .indicators();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "个人用户普及率, 5g-user-penetration",
    "5G在大型工业企业渗透率, large-industry-penetration",
    "大型工业企业的5G应用渗透率, large-industry-penetration",
    "大型工业企业5G应用渗透率, large-industry-penetration",
    "每万人拥有5G基站数量, stations-per-10k",
    "5G行业虚拟专网, virtual-private-networks",
    "“5G 应用标杆”, benchmarks",
    "5G物联网终端数年均增长率, 5g-iot-growth"
  })
  void theFormsThatDocumentsPrintNameOneIndicator(String printed, String slug) {
    assertEquals(Optional.of(slug), indicators.named(printed).map(Indicator::slug));
  }

  @Test
  void whatIsNotInTheVocabularyHasNoName() {
    assertEquals(Optional.empty(), indicators.named("智慧渔港数"));
  }

  @Test
  void theNationalPlanGivesTwelve() {
    assertEquals(12, indicators.all().stream().filter(Indicator::national).count());
  }

  @Test
  void exactlyTheRatesDensitiesAndGrowthsAreComparable() {
    assertEquals(
        Set.of("rate", "density", "growth"),
        indicators.all().stream()
            .filter(Indicator::comparable)
            .map(Indicator::valueKind)
            .collect(Collectors.toSet()));
  }

  @Test
  void anAbsoluteCountIsComparableOnlyWhereItHoldsForEachSector() {
    assertTrue(
        indicators.all().stream()
            .filter(i -> i.valueKind().equals("count") && i.comparable())
            .allMatch(i -> i.slug().equals("benchmarks")));
  }
}
