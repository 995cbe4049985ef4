package org.yangfan.vocabulary;

import java.util.List;

/**
 * A field of application, a concept of {@code domains*.ttl}.
 *
 * @param slug the last segment of its IRI: {@code smart-healthcare}
 * @param zh its preferred name in Chinese: 智慧医疗
 * @param en its preferred name in English
 * @param national slugs of the fields of the national plan that name it; a national field has
 *     itself, a field that the nation does not name has none
 */
public record Domain(String slug, String zh, String en, List<String> national) {
  public Domain {
    national = List.copyOf(national);
  }

  /** Whether it is itself one of the fields of the national plan. */
  public boolean isNational() {
    return national.contains(slug);
  }
}
