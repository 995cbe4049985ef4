package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home", "."));

  private final Indicators indicators =
      Vocabulary.load(HOME.resolve("data/vocabulary")).indicators();

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

  @TestFactory
  Stream<DynamicTest> everyWordingNamesItsIndicator() throws IOException {
    return wordings().entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(entry.getValue().split(" \\| "))
                    .map(words -> dynamicTest(words, () -> named(words, entry.getKey()))));
  }

  private void named(String words, String slug) {
    assertEquals(slug, indicators.named(words).map(Indicator::slug).orElse("none"));
  }

  @Test
  void everyIndicatorHasWordingsInTheTest() throws IOException {
    Set<String> slugs = indicators.all().stream().map(Indicator::slug).collect(Collectors.toSet());
    slugs.add("none");
    assertEquals(slugs, wordings().keySet());
  }

  private static Map<String, String> wordings() throws IOException {
    Path file = HOME.resolve("src/test/resources/cases/indicators/wordings.txt");
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> line.contains(": ") && !line.startsWith("#"))
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
  }

  @ParameterizedTest(name = "a figure in {1} of {0}: {2}")
  @CsvSource({
    "5G基站数, 万个, true",
    "5G基站数, %, false",
    "5G基站数, 番, true",
    "5G个人用户普及率, 个百分点, true",
    "5G个人用户普及率, 万户, false",
    "5G产业规模, 万亿, true",
    "5G产业规模, 家, false",
    "开放测试路段里程, 条, false"
  })
  void aMeasureFitsOrNot(String name, String measure, boolean fits) {
    assertEquals(fits, indicators.named(name).orElseThrow().isMeasuredIn(measure));
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
