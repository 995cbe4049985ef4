package org.yangfan.vocabulary;

import java.util.List;

/**
 * Something that plans promise figures of.
 *
 * @param slug last segment of its IRI: 5g-user-penetration
 * @param name its name in Chinese, as facts write it
 * @param englishName its name in English
 * @param forms other names that documents print, shortened ones among them
 * @param measure what it is measured in: %, 个, 户
 * @param valueKind rate, density, count or growth
 * @param comparable whether a province's figure can be set against the nation's as it is
 * @param national whether the national plan gives a figure
 */
public record Indicator(
    String slug,
    String name,
    String englishName,
    List<String> forms,
    String measure,
    String valueKind,
    boolean comparable,
    boolean national) {

  public Indicator {
    forms = List.copyOf(forms);
  }
}
