package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a plan is known. */
public enum Coverage implements Word {
  /** Read in full: what it does not say can be told. */
  @JsonProperty("full")
  FULL,
  /** Known only through another document: nothing follows from its silence. */
  @JsonProperty("excerpt")
  EXCERPT
}
