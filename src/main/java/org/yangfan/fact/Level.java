package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whose plan it is. */
public enum Level implements Word {
  /** Of the country. */
  NATIONAL("national"),
  /** Of a province, municipality or autonomous region. */
  PROVINCIAL("provincial"),
  /** Of a prefecture-level city. */
  MUNICIPAL("municipal"),
  /** Of a county or district. */
  COUNTY("county");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String word() {
    return word;
  }

  /** The constant with this word; an error that lists the words where there is none. */
  @JsonCreator
  public static Level of(String word) {
    return Word.of(values(), word);
  }
}
