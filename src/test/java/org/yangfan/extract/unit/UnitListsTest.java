package org.yangfan.extract.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;
import org.yangfan.vocabulary.Vocabulary;

/** Unit lists in every form, in invented places: {@code cases/unit-lists/cases.yaml}. */
class UnitListsTest {
  private static final Duration HANG = Duration.ofMinutes(2);
  private static final Region PROVINCE =
      new Region("990000", "云岭省", List.of("云岭"), "Yunling", RegionKind.PROVINCE);
  private static final UnitLists LISTS =
      new UnitLists(
          Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data", "vocabulary")));

  @TestFactory
  Stream<DynamicTest> readsEveryForm() throws IOException {
    return StreamSupport.stream(cases().spliterator(), false)
        .map(c -> DynamicTest.dynamicTest(c.get("case").asText(), () -> check(c)));
  }

  private static JsonNode cases() throws IOException {
    return new YAMLMapper()
        .readTree(UnitListsTest.class.getResourceAsStream("/cases/unit-lists/cases.yaml"));
  }

  private static void check(JsonNode example) {
    List<String> expected = new ArrayList<>();
    example.get("units").forEach(unit -> expected.add(unit.asText()));
    assertEquals(
        String.join("\n", expected),
        String.join("\n", units(Text.of(example.get("text").asText()), region(example))));
  }

  private static Region region(JsonNode example) {
    JsonNode region = example.get("region");
    if (region == null) {
      return PROVINCE;
    }
    RegionKind kind = RegionKind.valueOf(region.get("kind").asText());
    String code = region.path("code").asText(kind == RegionKind.COUNTRY ? "100000" : "990100");
    List<String> names = List.of(region.get("short").asText());
    return new Region(code, region.get("name").asText(), names, "Somewhere", kind);
  }

  private static List<String> units(Text text, Region region) {
    return LISTS.find(text, text.span(), region, finding -> {}).stream()
        .flatMap(passage -> passage.units().stream())
        .map(PlacedUnit::unit)
        .map(
            u ->
                "%s %s → %s%s"
                    .formatted(u.role().word(), u.mention(), u.name(), u.collective() ? " *" : ""))
        .toList();
  }

  @Test
  void everyMentionStandsWhereItsSpanSays() throws IOException {
    for (JsonNode example : cases()) {
      Text text = Text.of(example.get("text").asText());
      for (UnitPassage passage : LISTS.find(text, text.span(), region(example), f -> {})) {
        for (PlacedUnit unit : passage.units()) {
          assertEquals(unit.unit().mention(), squeezed(text.slice(unit.span())));
          assertTrue(passage.span().contains(unit.span()));
        }
      }
    }
  }

  private static String squeezed(String words) {
    return words.replaceAll("[\\s*]", "");
  }

  @Test
  void everyPrefixAndSuffixOfEveryExampleIsRead() throws IOException {
    for (JsonNode example : cases()) {
      Text text = Text.of(example.get("text").asText());
      for (int i = 0; i <= text.length(); i++) {
        LISTS.find(text, new Span(0, i), region(example), finding -> {});
        LISTS.find(text, new Span(i, text.length()), region(example), finding -> {});
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任单位：", "（责任单位：", "（省教育厅负责", "和会", "责任单位：省教育厅和", "各市、"})
  void aLongTextIsReadToItsEnd(String part) {
    Text text = Text.of(part.repeat(100_000 / part.length()));
    assertTimeoutPreemptively(HANG, () -> LISTS.find(text, text.span(), PROVINCE, finding -> {}));
  }

  @Test
  void saysWhereANameLooksWrong() {
    List<Finding> findings = new ArrayList<>();
    Text text = Text.of("正文。\n责任单位：省教育厅、省智算云");
    LISTS.find(text, text.span(), PROVINCE, findings::add);
    assertEquals(List.of("unit-name-odd"), findings.stream().map(Finding::code).toList());
    assertEquals(2, findings.get(0).line());
    assertEquals(11, findings.get(0).column());
  }

  @Test
  void saysWhereAListIsEmpty() {
    List<Finding> findings = new ArrayList<>();
    Text text = Text.of("责任单位：\n\n");
    LISTS.find(text, text.span(), PROVINCE, findings::add);
    assertEquals(List.of("unit-list-empty"), findings.stream().map(Finding::code).toList());
  }

  @Test
  void adjacentListsAreOnePassage() {
    Text text = Text.of("**牵头单位：**省教育厅\n\n**责任单位：**省体育局。\n\n## 下一个方向");
    List<UnitPassage> passages = LISTS.find(text, text.span(), PROVINCE, finding -> {});
    assertEquals(1, passages.size());
    assertEquals(2, passages.get(0).units().size());
  }
}
