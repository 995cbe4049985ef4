package org.yangfan.heldout;

import java.util.List;
import java.util.stream.IntStream;

/** The held-out set: as many different documents as are asked for, the same ones for a seed. */
final class HeldOut {
  private static final Stock STOCK = Stock.load();
  private static final int EVERY_TENTH = 10;

  private HeldOut() {}

  static List<Sample> documents(int count, long seed) {
    return IntStream.range(0, count).mapToObj(i -> document(i, seed)).toList();
  }

  private static Sample document(int i, long seed) {
    Dice dice = new Dice(seed * 1_000_003 + i);
    if (i % EVERY_TENTH == EVERY_TENTH - 1) {
      return new CompilationComposer(STOCK, dice).compose("compilation-" + i);
    }
    return new PlanComposer(STOCK, dice, Layout.throwDice(dice))
        .compose("plan-" + i, dice.between(2, 4));
  }
}
