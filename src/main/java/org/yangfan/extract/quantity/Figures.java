package org.yangfan.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds figures in squeezed text. */
public final class Figures {
  /** What things are counted by. */
  public static final String COUNTERS = FigureForms.COUNTERS;

  private static final Pattern OTHER_FORM =
      Pattern.compile("(?<=[台只家户次套辆个件条项处座所艘架名])[（(][台只套头辆次户艘架个条项处座所人]{1,2}[）)]");

  private static final int LONGEST_BRACKET = 4;

  private Figures() {}

  /** Every figure of {@code string}, in order. */
  public static List<Figure> find(String string) {
    List<Figure> found = new ArrayList<>();
    Matcher matcher = FigureForms.FIGURE.matcher(string);
    while (matcher.find()) {
      Figure figure = figure(matcher);
      found.add(figure);
    }
    return found;
  }

  /**
   * {@code figure} of {@code printed}; its measure may have another form in a bracket: 5000台（套）.
   */
  public static Figure withBracket(String printed, Figure figure) {
    int end = Math.min(printed.length(), figure.end() + LONGEST_BRACKET);
    Matcher bracket = OTHER_FORM.matcher(printed).region(figure.start(), end);
    boolean found = figure.measure().length() < LONGEST_BRACKET && bracket.find();
    return found ? figure.measuredAlsoIn(bracket.group(), bracket.end()) : figure;
  }

  private static Figure figure(Matcher m) {
    Comparator after = after(m.group("after"), m.group());
    if (m.group("whole") != null) {
      return fraction(m, after);
    }
    if (m.group("all") != null) {
      return of(m, BigDecimal.valueOf(100), "%", Comparator.EXACTLY);
    }
    if (m.group("tenths") != null) {
      return of(m, Numeral.ofTenths(m.group("tenths"), m.group("rest")), "%", after);
    }
    if (m.group("amount") != null) {
      return of(m, Numeral.value(m.group("amount")), m.group("physical"), after);
    }
    if (m.group("doublings") != null) {
      return of(m, Numeral.value(m.group("doublings")), Figure.FOLD, after);
    }
    if (m.group("double") != null) {
      return of(m, BigDecimal.ONE, Figure.FOLD, after);
    }
    if (m.group("half") != null) {
      return of(m, new BigDecimal("0.5"), Figure.FRACTION, after);
    }
    return ofOneOrTwo(m, after);
  }

  private static Figure of(Matcher m, BigDecimal value, String measure, Comparator after) {
    return new Figure(m.start(), m.end(), value, null, measure, after);
  }

  private static Figure ofOneOrTwo(Matcher m, Comparator after) {
    if (m.group("high") != null) {
      return range(m, m.group("low"), m.group("high"), m.group("both"), after);
    }
    if (m.group("span") != null) {
      return range(m, m.group("from"), m.group("upTo"), m.group("span"), after);
    }
    String measure = m.group("measure").replaceFirst(FigureForms.MORE, "");
    String printed = m.group("value");
    if (printed == null) {
      return of(m, BigDecimal.ONE, measure, after);
    }
    List<BigDecimal> bounds = Numeral.bounds(printed);
    return bounds.isEmpty()
        ? of(m, Numeral.value(printed), measure, after)
        : new Figure(m.start(), m.end(), bounds.get(0), bounds.get(1), measure, after);
  }

  private static Figure range(Matcher m, String from, String to, String measure, Comparator after) {
    BigDecimal low = Numeral.value(from);
    BigDecimal high = Numeral.value(to);
    return new Figure(m.start(), m.end(), low.min(high), low.max(high), measure, after);
  }

  /** 百分之四十 is 40 %; 三分之一 is a number of its own, 0.3333. */
  private static Figure fraction(Matcher m, Comparator after) {
    BigDecimal part = Numeral.value(m.group("part"));
    if (m.group("whole").equals("百")) {
      return new Figure(m.start(), m.end(), part, null, "%", after);
    }
    BigDecimal whole =
        m.group("whole").equals("万")
            ? BigDecimal.valueOf(10_000)
            : Numeral.value(m.group("whole")).max(BigDecimal.ONE);
    BigDecimal value = part.divide(whole, 4, RoundingMode.HALF_UP).stripTrailingZeros();
    return new Figure(m.start(), m.end(), value, null, Figure.FRACTION, after);
  }

  /** What the words behind {@code printed} say of it, or else those in it: 上百家, 2万余家, 100+家. */
  static Comparator after(String words, String printed) {
    if (words == null) {
      return within(printed);
    }
    return switch (words) {
      case "左右", "上下" -> Comparator.ABOUT;
      case "以内", "之内", "以下", "内" -> Comparator.AT_MOST;
      default -> Comparator.AT_LEAST;
    };
  }

  private static boolean holds(String printed, String signs) {
    return printed.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }

  private static Comparator within(String printed) {
    if (printed.startsWith("上") || holds(printed, "+")) {
      return Comparator.AT_LEAST;
    }
    return printed.startsWith("过") || holds(printed, "余多") ? Comparator.MORE_THAN : null;
  }
}
