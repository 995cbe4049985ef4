package org.yangfan.extract.quantity;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The name cell of a row, taken apart: 每重点行业5G应用标杆数（个）.
 *
 * @param words what is counted
 * @param measure in brackets after it, in a column of its own, or with the figure; "" for none
 * @param per for each of what, or null
 */
public record Measured(String words, String measure, String per) {
  private static final Pattern BRACKET = Pattern.compile("[（(](?<measure>[^（）()]{1,8})[）)]$");

  /** What belongs to the name of a division, not to a measure: 县（市、区）. */
  private static final Pattern DIVISION = Pattern.compile("[（(][市县区旗州盟、]+[）)]$");

  private static final Pattern EACH =
      Pattern.compile("每个?(?<each>(?![万千百]?[万人年户]|平方|公里)[^，]{1,8}?)(?=5G|建设|打造)");

  /** A row says of what the one above is made up: 其中：城区普及率. */
  private static final Pattern PART = Pattern.compile("^(?:其中|包括)?[：:，,、]+");

  private static final Pattern SCALE = Pattern.compile("[千百十]?[万亿]|万亿");
  private static final Pattern COUNTER = Pattern.compile("(?![千百十万亿])\\p{IsHan}{1,3}");

  public static Measured of(String printed, String unitCell, Figure figure) {
    String name = PART.matcher(printed).replaceFirst("");
    Matcher bracket = BRACKET.matcher(name);
    boolean bracketed = !DIVISION.matcher(name).find() && bracket.find();
    String measure = bracketed ? bracket.group("measure") : unitCell;
    String words = bracketed ? name.substring(0, bracket.start()) : name;
    Matcher each = EACH.matcher(words);
    boolean scoped = each.lookingAt();
    return new Measured(
        scoped ? words.substring(each.end()) : words,
        measure(measure, figure.measure()),
        scoped ? "每个" + each.group("each") : null);
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
