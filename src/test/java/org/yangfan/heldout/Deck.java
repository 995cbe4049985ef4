package org.yangfan.heldout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Entries of the stock in random order, each drawn once before any is drawn again. */
final class Deck {
  private final List<String> entries;
  private final Dice dice;
  private final Deque<String> left = new ArrayDeque<>();

  Deck(List<String> entries, Dice dice) {
    this.entries = entries;
    this.dice = dice;
  }

  String draw() {
    if (left.isEmpty()) {
      left.addAll(dice.shuffled(entries));
    }
    return left.pop();
  }

  /** Whether every entry was drawn. */
  boolean used() {
    return left.isEmpty();
  }

  /** The columns of the next entry. */
  String[] row() {
    return Stock.columns(draw());
  }
}
