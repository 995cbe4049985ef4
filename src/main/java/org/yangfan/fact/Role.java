package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a body does for a task. */
public enum Role implements Word {
  /** 牵头. */
  LEAD("lead"),
  /** 责任. */
  RESPONSIBLE("responsible"),
  /** 配合, 会同, 参与. */
  COOPERATING("cooperating");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String word() {
    return word;
  }

  /** The constant with this word; an error that lists the words where there is none. */
  @JsonCreator
  public static Role of(String word) {
    return Word.of(values(), word);
  }
}
