package org.yangfan.query;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A text in Chinese and English.
 *
 * @param zh never blank
 * @param en never blank
 */
public record Words(String zh, String en) {
  public Words {
    if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
      throw new IllegalArgumentException("give both languages: {zh: …, en: …}");
    }
  }

  /** A text that is the same in both languages. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Words of(String text) {
    return new Words(text, text);
  }
}
