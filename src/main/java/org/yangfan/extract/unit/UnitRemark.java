package org.yangfan.extract.unit;

import org.yangfan.regex.Pattern;

/** A remark in a list of bodies, which is no body: 列第一位的为牵头单位，下同. */
final class UnitRemark {
  private static final Pattern REMARK = Pattern.compile("下同|.*(?:为|是)(?:牵头|责任|配合).*|以下简称.*|排名不分先后");

  private static final Pattern FIRST_LEADS =
      Pattern.compile(".{0,6}(?:第一|首|最前).{0,8}(?:为|是)(?:第一)?牵头(?:单位|部门)?");

  /** 列首位者牵头: the same without a verb between. */
  private static final Pattern RANKED_FIRST_LEADS =
      Pattern.compile("[列排居]{1,2}(?:在|于)?(?:第一|首|最前)位?[者的]?牵头");

  /** 市教育局为责任单位: a body with what it is for. */
  private static final Pattern BODY_WITH_ROLE =
      Pattern.compile("[^第首前列排]{2,30}[部委厅局办署院会府司行]为(?:牵头|责任|配合)(?:单位|部门)?");

  /** 2023年底前完成, 持续推进: by when a list's bodies act. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:20\\d\\d年|\\d{1,2}月).{0,8}(?:前|底|完成|推进|落实|见效|[年月日])|(?:持续|长期|常年)(?:推进|实施|坚持|开展|落实)");

  private static final int LONGEST = 24;

  private UnitRemark() {}

  /** Whether {@code item} of a list is a remark. */
  static boolean is(String item) {
    return REMARK.matcher(item).matches() && !BODY_WITH_ROLE.matcher(item).matches()
        || RANKED_FIRST_LEADS.matcher(item).matches();
  }

  /** Whether {@code item} of a list says by when its bodies act. */
  static boolean isTime(String item) {
    return TIME.matcher(item).matches();
  }

  /**
   * Whether {@code words} from {@code start} to {@code end} say that the first body leads, in this
   * list alone: what holds for others too (下同) is for the reader.
   */
  static boolean firstLeads(String words, int start, int end) {
    return (FIRST_LEADS.matcher(words).region(start, end).matches()
            || RANKED_FIRST_LEADS.matcher(words).region(start, end).matches())
        && !words.startsWith("下同", end + 1);
  }

  /**
   * Whether the list that ends at {@code end} of {@code words} closes with such a remark or time.
   */
  static boolean closes(String words, int end) {
    int from = Math.max(0, end - LONGEST);
    String near = words.substring(from, end);
    int item = from + Math.max(near.lastIndexOf('，'), near.lastIndexOf('；')) + 1;
    return item > from && (firstLeads(words, item, end) || isTime(words.substring(item, end)));
  }
}
