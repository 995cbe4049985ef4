package org.yangfan.extract.quantity;

/** What a density is counted on, as expressions without groups that capture: 每万人, 每平方公里. */
public final class Density {
  /** 万人, behind a slash or 每. */
  static final String ON = "(?:[百千万]人|平方公里|公里|[百千万]户)";

  /** 每万人. */
  public static final String EACH = "每" + ON;

  /** 每万人拥有, 万人均享有; not without 每 on a bare 公里, which a length may end with. */
  public static final String HAVING = "(?:平均)?每?(?:[百千万]人|平方公里|[百千万]户)均?(?:拥有|享有|建有|有)";

  private Density() {}
}
