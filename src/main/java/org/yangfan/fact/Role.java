package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body does for a task. */
public enum Role implements Word {
  /** 牵头. */
  @JsonProperty("lead")
  LEAD,
  /** 责任. */
  @JsonProperty("responsible")
  RESPONSIBLE,
  /** 配合, 会同, 参与. */
  @JsonProperty("cooperating")
  COOPERATING
}
