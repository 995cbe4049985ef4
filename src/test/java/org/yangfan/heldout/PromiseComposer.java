package org.yangfan.heldout;

import java.math.BigDecimal;
import java.util.Locale;
import org.yangfan.fact.Comparator;
import org.yangfan.fact.Target;

/** Composes clauses that promise something. */
final class PromiseComposer {
  private static final String[] HAN = {"两", "三", "四", "五", "六", "八", "十", "十二", "二十"};
  private static final int[] VALUES = {2, 3, 4, 5, 6, 8, 10, 12, 20};

  private final Dice dice;
  private final Deck promises;

  /** A clause and what it promises; the target has neither deadline nor task yet. */
  record Composed(String words, Target target) {}

  PromiseComposer(Stock stock, Dice dice) {
    this.dice = dice;
    this.promises = new Deck(stock.section("promises"), dice);
  }

  Composed clause() {
    String[] row = promises.row();
    Numbers numbers = new Numbers(row[0]);
    Comparator comparator = Comparator.valueOf(row[2].toUpperCase(Locale.ROOT).replace('-', '_'));
    boolean range = comparator == Comparator.RANGE;
    String per = row.length > 4 ? row[4].strip() : "";
    Target target =
        new Target(
            1,
            row[1],
            comparator,
            range ? null : numbers.value,
            range ? numbers.value : null,
            numbers.max,
            row[3].strip(),
            per.isEmpty() ? null : per,
            null,
            numbers.baseline,
            null,
            null,
            null,
            null,
            null);
    return new Composed(numbers.words, target);
  }

  /** Fills the numbers in. */
  private final class Numbers {
    private String words;
    private BigDecimal value;
    private BigDecimal max;
    private BigDecimal baseline;

    Numbers(String form) {
      words = form;
      fill("{n}", dice.between(3, 180));
      if (words.contains("{k}")) {
        int thousands = dice.between(1, 60) * 1000 + dice.between(1, 9) * 100;
        value = BigDecimal.valueOf(thousands);
        words =
            words.replace("{k}", dice.chance(0.5) ? "%,d".formatted(thousands) : "" + thousands);
      }
      if (words.contains("{z}")) {
        int choice = dice.between(0, HAN.length - 1);
        value = BigDecimal.valueOf(VALUES[choice]);
        words = words.replace("{z}", HAN[choice]);
      }
      if (words.contains("{d}")) {
        value = BigDecimal.valueOf(dice.between(11, 49), 1);
        words = words.replace("{d}", value.toPlainString());
      }
      fill("{p}", dice.between(45, 98));
      fill("{a}", dice.between(5, 20));
      if (words.contains("{b}")) {
        max = BigDecimal.valueOf(dice.between(25, 60));
        words = words.replace("{b}", max.toPlainString());
      }
      if (words.contains("{q}")) {
        baseline = BigDecimal.valueOf(dice.between(100, 399), 1).stripTrailingZeros();
        words = words.replace("{q}", baseline.toPlainString());
      }
    }

    private void fill(String slot, int number) {
      if (words.contains(slot)) {
        value = BigDecimal.valueOf(number);
        words = words.replace(slot, "" + number);
      }
    }
  }
}
