package org.yangfan.heldout;

import org.yangfan.fact.Period;

/** Says by when something is promised. */
final class Deadlines {
  private static final String YEAR_OF_A_PLAN_WITHOUT_YEARS = "2025";

  private final Stock stock;
  private final Dice dice;
  private final Period period;

  /** The words before a promise, and the deadline that they mean. */
  record Opening(String words, String deadline) {}

  Deadlines(Stock stock, Dice dice, Period period) {
    this.stock = stock;
    this.dice = dice;
    this.period = period;
  }

  /** The plan's last year, or null. */
  String end() {
    return period == null ? null : "" + period.end();
  }

  /** A deadline in words; without any it is the end of the plan. */
  Opening opening() {
    if (dice.chance(0.3)) {
      return new Opening("", end());
    }
    String[] row = Stock.columns(dice.pick(stock.section("deadlines")));
    String year =
        period == null
            ? YEAR_OF_A_PLAN_WITHOUT_YEARS
            : "" + dice.between(period.start(), period.end());
    return new Opening(row[0].replace("{Y}", year), row[1].strip().replace("{Y}", year));
  }
}
