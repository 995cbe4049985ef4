package org.yangfan.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads the figure that a cell of a table holds, which may lack a measure. */
public final class CellFigure {
  private static final Pattern CELL =
      Pattern.compile(
          "(?<low>"
              + Numeral.PATTERN
              + ")(?:"
              + Numeral.TO
              + "(?<high>"
              + Numeral.PATTERN
              + "))?(?<measure>"
              + FigureForms.MEASURE
              + "|"
              + FigureForms.PHYSICAL
              + "|[mμ]s)?"
              + FigureForms.AFTER);

  private static final Pattern REACHED = Pattern.compile("(?:实现|达到)?");

  private static final Pattern MEASURE =
      Pattern.compile("(?:" + FigureForms.MEASURE + "|" + FigureForms.PHYSICAL + ")(?:/.{1,6})?");

  private CellFigure() {}

  /** Whether {@code cell} is but a measure: 万户, %, 个/万人. */
  public static boolean isMeasure(String cell) {
    return MEASURE.matcher(cell).matches();
  }

  /**
   * The figure that a table cell holds, with or without a measure, maybe in the brackets of a sum
   * over the years ([10]); empty for — and for words.
   */
  public static Optional<Figure> in(String printed) {
    String cell = CellWords.of(printed);
    Bound bound = Bound.before(cell, 0, leadEnd(cell));
    Matcher matcher = CELL.matcher(cell).region(leadEnd(cell), cell.length());
    if (!matcher.matches() || bound.start() != 0) {
      return inWords(cell);
    }
    String high = matcher.group("high");
    String low = matcher.group("low");
    List<BigDecimal> between = high == null ? Numeral.bounds(low) : List.of();
    BigDecimal most = high == null ? null : Numeral.value(high);
    BigDecimal value = between.isEmpty() ? Numeral.value(low) : between.get(0);
    BigDecimal max = between.isEmpty() ? most : between.get(1);
    if (max != null && max.compareTo(value) < 0) {
      return Optional.empty(); // no range
    }
    String measure = matcher.group("measure");
    Comparator after = Figures.after(matcher.group("after"), "");
    return Optional.of(
        new Figure(
            matcher.start(),
            matcher.end(),
            value,
            max,
            measure == null ? "" : measure,
            after == null ? bound.comparator() : after));
  }

  /** 全覆盖, 翻一番, 半数以上: all that the cell says. */
  private static Optional<Figure> inWords(String cell) {
    List<Figure> figures = Figures.find(cell);
    boolean only = figures.size() == 1 && figures.get(0).end() == cell.length();
    return only && REACHED.matcher(cell.substring(0, figures.get(0).start())).matches()
        ? Optional.of(figures.get(0))
        : Optional.empty();
  }

  private static int leadEnd(String cell) {
    int i = 0;
    while (i < cell.length() && ("0123456789" + Numeral.HAN).indexOf(cell.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
