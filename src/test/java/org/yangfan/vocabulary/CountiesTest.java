package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CountiesTest {
  private static final Regions REGIONS =
      Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data", "vocabulary")).regions();

  @Test
  void aDistrictBearsTheNameOfItsCityAndACountyDoesNot() {
    assertEquals("遵义市播州区", REGIONS.withCode("520304").orElseThrow().name());
    assertEquals("重庆市渝中区", REGIONS.withCode("500103").orElseThrow().name());
    assertEquals("德清县", REGIONS.withCode("330521").orElseThrow().name());
    assertEquals("昆山市", REGIONS.withCode("320583").orElseThrow().name());
  }

  @Test
  void aNameThatSeveralCountiesBearNeedsTheRegionAround() {
    assertTrue(REGIONS.county("朝阳区人民政府", null).isEmpty());
    Region city = REGIONS.named("长春市").orElseThrow();
    assertEquals("220104", REGIONS.county("朝阳区人民政府", city).orElseThrow().code());
  }

  @Test
  void theRegionAroundACountyIsItsCityOrItsProvince() {
    assertEquals("520300", around("520304"));
    assertEquals("500000", around("500103"));
    assertEquals("420000", around("429021"));
  }

  private static String around(String code) {
    return REGIONS.around(REGIONS.withCode(code).orElseThrow()).orElseThrow().code();
  }
}
