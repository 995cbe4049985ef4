package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a figure bounds what is promised. */
public enum Comparator implements Word {
  /** 以上, 不少于, 不低于, 至少; 达到 and a bare table cell. */
  AT_LEAST("at-least"),
  /** 超过, 超, 突破. */
  MORE_THAN("more-than"),
  /** 打造N个, 建设N个. */
  EXACTLY("exactly"),
  /** 约, 左右. */
  ABOUT("about"),
  /** 以内, 不超过. */
  AT_MOST("at-most"),
  /** From a least to a greatest value: 10-20个. */
  RANGE("range");

  private final String word;

  Comparator(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String word() {
    return word;
  }

  /** The constant with this word; an error that lists the words where there is none. */
  @JsonCreator
  public static Comparator of(String word) {
    return Word.of(values(), word);
  }
}
