package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a task is about. */
public enum Kind implements Word {
  /** A field of application. */
  @JsonProperty("domain")
  DOMAIN,
  /** A building block: standards, industry, network, ecosystem, security. */
  @JsonProperty("capability")
  CAPABILITY,
  /** How the plan is carried out (保障措施). */
  @JsonProperty("safeguard")
  SAFEGUARD
}
