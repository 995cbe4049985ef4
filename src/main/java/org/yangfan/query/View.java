package org.yangfan.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways in which a page can show an answer. */
public enum View {
  TABLE,
  BAR,
  MATRIX,
  MAP,
  NETWORK,
  TIMELINE;

  /** The word that headers use. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The view that a header names. */
  @JsonCreator
  static View named(String word) {
    List<String> words = Arrays.stream(values()).map(View::word).toList();
    if (!words.contains(word)) {
      throw new IllegalArgumentException(
          "unknown view '%s'; the views are %s".formatted(word, words));
    }
    return values()[words.indexOf(word)];
  }
}
