package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a task is about. */
public enum Kind implements Word {
  /** A field of application. */
  DOMAIN("domain"),
  /** A building block: standards, industry, network, ecosystem, security. */
  CAPABILITY("capability"),
  /** How the plan is carried out (保障措施). */
  SAFEGUARD("safeguard");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String word() {
    return word;
  }

  /** The constant with this word; an error that lists the words where there is none. */
  @JsonCreator
  public static Kind of(String word) {
    return Word.of(values(), word);
  }
}
