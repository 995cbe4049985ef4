package org.yangfan.extract.target;

import org.yangfan.extract.quantity.CellFigure;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The name cell of a row, taken apart: 每重点行业5G应用标杆数（个）.
 *
 * @param words what is counted
 * @param measure in brackets after it, in a column of its own, or with the figure; "" for none
 * @param per for each of what, or null
 */
record NameCell(String words, String measure, String per) {
  private static final Pattern BRACKET = Pattern.compile("[（(](?<measure>[^（）()]{1,8})[）)]$");

  private static final Pattern SUMMED = Pattern.compile(".*(?:累计|合计|年均|当年|每年)");

  /** What belongs to the name of a division, not to a measure: 县（市、区）. */
  private static final Pattern DIVISION = Pattern.compile("[（(][市县区旗州盟、]+[）)]$");

  /** 每 and no 每万人, with or without a counter: 每个, 每. */
  private static final Pattern EACH = Pattern.compile("(?=每)(?:" + EachPhrase.OPENING + ")个?");

  /** A row says of what the one above is made up: 其中：城区普及率. */
  private static final Pattern PART = Pattern.compile("^(?:其中|包括)?[：:，,、]+");

  private static final Pattern SCALE = Pattern.compile("[千百十]?[万亿]|万亿");
  private static final Pattern COUNTER = Pattern.compile("(?![千百十万亿])\\p{IsHan}{1,3}");

  static NameCell of(String printed, String unitCell, Figure figure) {
    String name = PART.matcher(printed).replaceFirst("");
    Matcher bracket = BRACKET.matcher(name);
    boolean bracketed = !DIVISION.matcher(name).find() && bracket.find();
    String measure = bracketed ? measureIn(bracket.group("measure"), unitCell) : unitCell;
    String words = bracketed ? name.substring(0, bracket.start()) : name;
    Matcher each = EACH.matcher(words);
    int named = each.lookingAt() ? each.end() : words.length();
    int after = named < words.length() ? new EachPhrase(words, 0, words.length()).end() : 0;
    boolean scoped = after > named && after < words.length();
    return new NameCell(
        scoped ? words.substring(after) : words,
        measure(measure, figure.measure()),
        scoped ? "每个" + words.substring(named, after) : null);
  }

  /**
   * A remark on how it is summed is no measure; nor are other words beside a column of measures.
   */
  private static String measureIn(String bracket, String unitCell) {
    boolean remark = !unitCell.isEmpty() && !CellFigure.isMeasure(bracket);
    return remark || SUMMED.matcher(bracket).matches() ? unitCell : bracket;
  }

  /**
   * The figure's own measure counts, except where it is but the scale of the printed one, or of
   * things that this counts; a fraction has none.
   */
  private static String measure(String printed, String own) {
    if (own.equals(Figure.FRACTION)) {
      return "";
    }
    if (printed.startsWith(own)) {
      return printed;
    }
    return SCALE.matcher(own).matches() && COUNTER.matcher(printed).matches() ? own + printed : own;
  }
}
