package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose plan it is. */
public enum Level implements Word {
  /** Of the country. */
  @JsonProperty("national")
  NATIONAL,
  /** Of a province, municipality or autonomous region. */
  @JsonProperty("provincial")
  PROVINCIAL,
  /** Of a prefecture-level city. */
  @JsonProperty("municipal")
  MUNICIPAL,
  /** Of a county or district. */
  @JsonProperty("county")
  COUNTY
}
