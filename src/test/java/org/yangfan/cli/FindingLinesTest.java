package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;

class FindingLinesTest {
  @Test
  void theFirstLineNamesFilePlaceAndCode() {
    assertEquals("plan.txt:2:3: a-code do it", FindingLines.summary("plan.txt", finding(2, 3)));
  }

  @Test
  void theCaretStandsBelowItsPlaceWhereHanAreTwoColumnsWide() {
    assertEquals(List.of("    2 | 推5G的茶园", "      |     ^"), excerpt("一\r\n推5G的茶园", finding(2, 4)));
    assertEquals(List.of("    1 | 𠀀a", "      |   ^"), excerpt("𠀀a", finding(1, 2)));
    assertEquals(List.of("    1 |  ab", "      |  ^"), excerpt("\tab", finding(1, 2)));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    List<String> lines = excerpt("茶".repeat(100) + "X" + "园".repeat(100), finding(1, 101));
    assertEquals("    1 | …" + "茶".repeat(16) + "X" + "园".repeat(20) + "…", lines.get(0));
    assertEquals(8 + 1 + 32, lines.get(1).indexOf('^'));
  }

  @Test
  void aPlaceOutsideTheTextDoesNotBreakAnything() {
    assertTrue(excerpt("一", finding(9, 1)).isEmpty());
    assertEquals("      |   ^", excerpt("一", finding(1, 40)).get(1));
  }

  private static Finding finding(int line, int column) {
    return new Finding(line, column, "a-code", "do it");
  }

  private static List<String> excerpt(String text, Finding finding) {
    return FindingLines.excerpt(finding, Text.of(text));
  }
}
