package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a figure bounds what is promised. */
public enum Comparator implements Word {
  /** 以上, 不少于, 不低于, 至少; 达到 and a bare table cell. */
  @JsonProperty("at-least")
  AT_LEAST,
  /** 超过, 超, 突破. */
  @JsonProperty("more-than")
  MORE_THAN,
  /** 打造N个, 建设N个. */
  @JsonProperty("exactly")
  EXACTLY,
  /** 约, 左右. */
  @JsonProperty("about")
  ABOUT,
  /** 以内, 不超过. */
  @JsonProperty("at-most")
  AT_MOST,
  /** From a least to a greatest value: 10-20个. */
  @JsonProperty("range")
  RANGE
}
