package org.yangfan.vocabulary;

import java.util.List;
import org.yangfan.regex.Pattern;

/**
 * A country, province or lower division.
 *
 * @param code GB/T 2260
 * @param name full name in Chinese: 重庆市, 宁夏回族自治区
 * @param shortNames without the kind of division: 重庆; for the country 全国 and 中国
 * @param englishName its name in English
 * @param kind what sort of division it is
 */
public record Region(
    String code, String name, List<String> shortNames, String englishName, RegionKind kind) {
  private static final Pattern ZEROS = Pattern.compile("(?:00)+$");

  public Region {
    shortNames = List.copyOf(shortNames);
  }

  /** What the codes of the regions inside it begin with: 5001 of 500100, 50 of 500000. */
  String codesInside() {
    return ZEROS.matcher(code).replaceFirst("");
  }

  /** The name without the kind of division: 重庆, 宁夏. */
  public String shortName() {
    return shortNames.isEmpty() ? name : shortNames.get(0);
  }
}
