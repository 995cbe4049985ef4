package org.yangfan.search;

import java.util.Locale;

/** A way to narrow a search; a value is the last segment of an IRI. */
public enum Facet {
  /** The classes of a thing. */
  KIND,
  /** The region that it is, or that it or its plan is of. */
  REGION,
  /** The fields that it is, or that it or its task belongs to, and the national ones above them. */
  DOMAIN,
  /** The year in which its plan was issued. */
  YEAR;

  /** Its name in requests: {@code kind}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
