package org.yangfan.heldout;

import java.util.HashSet;
import java.util.Set;

/** Composes sentences that promise no figure; none twice in a plan. */
final class SentenceComposer {
  private static final int MOST_TRIES = 20;

  private final Stock stock;
  private final Dice dice;
  private final Set<String> said = new HashSet<>();

  SentenceComposer(Stock stock, Dice dice) {
    this.stock = stock;
    this.dice = dice;
  }

  /** A sentence about {@code field}, without its last mark. */
  String about(String field) {
    String words = sentence(field);
    for (int tries = 0; tries < MOST_TRIES && said.contains(words); tries++) {
      words = sentence(field);
    }
    words = said.contains(words) ? words + "，见第" + said.size() + "号简报" : words;
    said.add(words);
    return words;
  }

  private String sentence(String field) {
    String form = dice.pick(stock.section("sentences"));
    for (String part : new String[] {"who", "does", "how", "aside"}) {
      form = form.replace("{" + part + "}", dice.pick(stock.section(part)));
    }
    String words = form.replace("{f}", field).replace("{n}", "" + dice.between(12, 90));
    return words.substring(0, words.length() - 1);
  }
}
