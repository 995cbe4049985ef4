package org.yangfan.page;

import java.util.Locale;

/** The languages of the pages. */
public enum Lang {
  ZH,
  EN;

  /** The tag of BCP 47. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that is not this. */
  public Lang other() {
    return this == ZH ? EN : ZH;
  }
}
