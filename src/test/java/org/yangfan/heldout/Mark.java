package org.yangfan.heldout;

/** How a heading is numbered. */
enum Mark {
  HAN("%s、"),
  HAN_BRACKET("（%s）"),
  PART("第%s章 "),
  ARTICLE("第%s节　"),
  TASK("重点任务%s："),
  DOT("%d."),
  DOT_BLANK("%d. "),
  WIDE_DOT("%d．"),
  COMMA("%d、"),
  BRACKET("（%d）"),
  NARROW_BRACKET("(%d)"),
  CIRCLE("%c"),
  NONE("");

  private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private final String form;

  Mark(String form) {
    this.form = form;
  }

  /** The mark of number {@code n}. */
  String print(int n) {
    return this == NONE ? "" : form.replace("%", "").replaceFirst("[sdc]", number(n));
  }

  /** The number in it as facts write it; null for none. */
  String number(int n) {
    if (this == NONE) {
      return null;
    }
    return form.contains("%s") ? han(n) : form.contains("%d") ? "" + n : circle(n);
  }

  static String han(int n) {
    String ones = n % 10 == 0 ? "" : NUMERALS[n % 10 - 1];
    return n < 10 ? ones : (n < 20 ? "" : NUMERALS[n / 10 - 1]) + "十" + ones;
  }

  private static String circle(int n) {
    return String.valueOf((char) ('①' + n - 1));
  }
}
