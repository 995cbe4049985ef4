package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full name that a document prints stands for itself. */
class FullNamesTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Vocabulary VOCABULARY = Vocabulary.load(HOME.resolve("data/vocabulary"));
  private static final Bodies BODIES = VOCABULARY.bodies();

  @Test
  void everyFullNameOfThePlansStandsForItself() throws IOException {
    SortedMap<String, String> names = new TreeMap<>();
    try (Stream<Path> files = Files.list(HOME.resolve("data/plans"))) {
      for (Path file : files.sorted().toList()) {
        new YAMLMapper().readTree(file.toFile()).get("plans").forEach(plan -> collect(plan, names));
      }
    }
    assertFalse(names.isEmpty());
    assertEquals(expected(names), names);
  }

  private static void collect(JsonNode plan, Map<String, String> names) {
    String code = plan.get("region").asText();
    for (JsonNode unit : plan.findParents("collective")) {
      String name = unit.get("name").asText();
      if (!unit.get("collective").asBoolean()) {
        names.put(code + " " + name, again(name, region(code)));
      }
    }
  }

  private static SortedMap<String, String> expected(Map<String, String> names) {
    SortedMap<String, String> expected = new TreeMap<>();
    names.keySet().forEach(key -> expected.put(key, key.substring(key.indexOf(' ') + 1)));
    return expected;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"%s电信", "%s移动", "%s联通", "%s铁塔", "中国广电%s公司", "%s税务局", "中国邮政%s分公司", "人民银行%s中心支行"})
  void everyBranchStandsForItselfInEveryProvinceAndCity(String mention) {
    List<String> changed = new ArrayList<>();
    for (Region region : VOCABULARY.regions().all()) {
      if (region.kind() != RegionKind.COUNTRY && region.kind() != RegionKind.COUNTY) {
        String name = BODIES.fullName(mention.formatted(region.shortName()), region);
        if (!name.equals(again(name, region))) {
          changed.add(name + " → " + again(name, region));
        }
      }
    }
    assertEquals(List.of(), changed);
  }

  private static Region region(String code) {
    return VOCABULARY.regions().withCode(code).orElseThrow();
  }

  private static String again(String name, Region region) {
    return BODIES.fullName(name, region);
  }
}
