package org.yangfan.extract;

import java.util.regex.Pattern;

/** A remark in a list of bodies, which is no body: 列第一位的为牵头单位，下同. */
final class UnitRemark {
  private static final Pattern REMARK = Pattern.compile("下同|.*(?:为|是)(?:牵头|责任|配合).*|以下简称.*|排名不分先后");

  private static final Pattern FIRST_LEADS =
      Pattern.compile(".{0,6}(?:第一|首|最前).{0,8}(?:为|是)(?:第一)?牵头(?:单位|部门)?");

  private static final int LONGEST = 24;

  private UnitRemark() {}

  /** Whether {@code item} of a list is a remark. */
  static boolean is(String item) {
    return REMARK.matcher(item).matches();
  }

  /**
   * Whether {@code words} from {@code start} to {@code end} say that the first body leads, in this
   * list alone: what holds for others too (下同) is for the reader.
   */
  static boolean firstLeads(String words, int start, int end) {
    return FIRST_LEADS.matcher(words).region(start, end).matches()
        && !words.startsWith("下同", end + 1);
  }

  /** Whether the list that ends at {@code end} of {@code words} closes with such a remark. */
  static boolean closes(String words, int end) {
    int item = Math.max(words.lastIndexOf('，', end), words.lastIndexOf('；', end)) + 1;
    return item > Math.max(0, end - LONGEST) && firstLeads(words, item, end);
  }
}
