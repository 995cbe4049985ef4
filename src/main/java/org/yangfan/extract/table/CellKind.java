package org.yangfan.extract.table;

import org.yangfan.extract.quantity.CellFigure;
import org.yangfan.regex.Pattern;

/** What the words of a cell look like: a number of a row, a value, a measure, a body, a date. */
final class CellKind {
  private static final Pattern ORDINAL =
      Pattern.compile("[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[）)]?[.、]?|[①-⑳]");

  /** The number of a group of rows: no value. */
  private static final Pattern OF_GROUP = Pattern.compile("[一二三四五六七八九十]{1,2}");

  private static final Pattern VALUE_MARK = Pattern.compile("[\\d一二三四五六七八九十百全倍番半]");
  private static final Pattern NOTHING = Pattern.compile("[—\\-/….]{1,3}|[无暂]{1,2}");
  private static final Pattern WORDS_FOR_UNIT = Pattern.compile("[^\\d，。；、]{1,8}");
  private static final Pattern NAME = Pattern.compile(".*\\p{IsHan}.*\\p{IsHan}.*");

  private static final Pattern BODIES =
      Pattern.compile(
          "[^。；]{0,200}(?:[局委厅办部会院司行府团队站所处园关县区市州盟旗乡镇]|中心|公司|集团|单位|部门|企业|街道|高校|电信|移动|联通|铁塔|广电|机构|[）)])等?");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:到|于)?20\\d\\d(?:年|[—\\-~至.]).{0,12}|(?:长期|持续|全年|每年|常年|按年度|年底|年内|按月|按季).{0,8}");

  private CellKind() {}

  static boolean isOrdinal(String words) {
    return ORDINAL.matcher(words).matches();
  }

  /** Whether the cell holds a figure, or the dash in the place of one. */
  static boolean isValue(String words) {
    return NOTHING.matcher(words).matches()
        || !OF_GROUP.matcher(words).matches()
            && VALUE_MARK.matcher(words).find()
            && CellFigure.in(words).isPresent();
  }

  static boolean isNothing(String words) {
    return words.isEmpty() || NOTHING.matcher(words).matches();
  }

  /** Whether the cell may be that of a measure. */
  static boolean isUnit(String words) {
    return CellFigure.isMeasure(words) || WORDS_FOR_UNIT.matcher(words).matches();
  }

  static boolean isName(String words) {
    return NAME.matcher(words).matches() && !CellFigure.isMeasure(words) && !isValue(words);
  }

  static boolean isBodies(String words) {
    return NOTHING.matcher(words).matches() || BODIES.matcher(words).matches();
  }

  static boolean isDate(String words) {
    return DATE.matcher(words).matches();
  }
}
