package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a plan is known. */
public enum Coverage implements Word {
  /** Read in full: what it does not say can be told. */
  FULL("full"),
  /** Known only through another document: nothing follows from its silence. */
  EXCERPT("excerpt");

  private final String word;

  Coverage(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String word() {
    return word;
  }

  /** The constant with this word; an error that lists the words where there is none. */
  @JsonCreator
  public static Coverage of(String word) {
    return Word.of(values(), word);
  }
}
