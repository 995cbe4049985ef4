package org.yangfan.description;

import java.util.List;
import java.util.Objects;

/**
 * A saved query as the description shows it.
 *
 * @param name of its file, without the ending
 * @param zh its question in Chinese
 * @param en its question in English
 * @param description longer, or null
 * @param tags empty for none
 * @param form what it is by the SPARQL grammar: {@code select}, {@code ask}, {@code construct} or
 *     {@code describe}
 * @param text SPARQL, with its prefixes
 */
public record SavedQuestion(
    String name,
    String zh,
    String en,
    String description,
    List<String> tags,
    String form,
    String text) {
  public SavedQuestion {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(text, "text");
    tags = List.copyOf(tags);
  }
}
