package org.yangfan.extract.unit;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.regex.Pattern;

/**
 * A bracket or line that lists responsible bodies, or several such that follow each other.
 *
 * @param span the whole passage, with its brackets and lead words
 * @param units the bodies in their order
 */
public record UnitPassage(Span span, List<PlacedUnit> units) {
  private static final String NUMBER = "[\\d一二三四五六七八九十]{1,3}";

  /** One task by its number: 第6项, 第（六）项. */
  static final String ITEM = "第[（(]?" + NUMBER + "[）)]?[项条](?:工作|任务|措施)?";

  /** Several tasks by their numbers: 6—7项, 1、2项, 第（四）（五）项, 第六至七项, 第④⑤项. */
  static final String ITEMS =
      "第?(?:N(?:(?:项?[、和及与]|[—~至到-]{1,2})第?N)+|[（(]N[）)](?:[、和及与至—-]?第?[（(]N[）)])+|[①-⑳](?:[、和及与至—-]?第?[①-⑳])+)项"
          .replace("N", NUMBER);

  /** All tasks above, at the end of such words: 本章各项, 本节任务, 保障措施. */
  static final String EACH = "(?:各项|本(?:[章节]|部分)|保障措施)(?:具体|重点|工作|任务|措施|保障|内容)*的?";

  /** 责任单位（8—9）：, where the items stand in a bracket of the marker. */
  private static final String IN_MARKER =
      "^[^。，；：（(]{2,8}[（(]第?\\d{1,3}(?:[、—~至到-]{1,2}\\d{1,3})+项?[）)]";

  private static final Pattern FOR_ALL_ABOVE =
      Pattern.compile(
          "^[^。，；：]{0,8}(?:以上|上述)|^[（(\\[【〔]?\\p{IsHan}{0,10}?"
              + EACH
              + "(?=[牵责负主配])|^[（(\\[【〔]?"
              + ITEMS
              + "|"
              + IN_MARKER);

  public UnitPassage {
    units = List.copyOf(units);
  }

  /** Whether a passage says that it is for several tasks above it: （以上任务由…牵头）. */
  public static boolean isForAllAbove(String passage) {
    return FOR_ALL_ABOVE.matcher(passage).find();
  }
}
