package org.yangfan.page;

import java.util.List;

/**
 * What was found.
 *
 * @param query what was asked; empty for nothing
 * @param choices to narrow it by
 * @param total how many there are
 * @param turns to the rest of them; empty for none
 */
public record SearchView(
    String query, List<Choice> choices, List<Hit> hits, int total, List<Turn> turns) {

  /** A way to narrow the search, with its values. */
  public record Choice(String name, List<Value> values) {}

  /**
   * What a hit may have to be.
   *
   * @param item leads to those only or, where it is chosen, to all again; its note says how many
   */
  public record Value(Item item, boolean chosen) {}

  /** A thing that was found; {@code parts} are a piece of its text, in {@code lang}. */
  public record Hit(Item thing, String kind, List<Part> parts, String lang) {}

  /** A run of text. */
  public record Part(String text, boolean marked) {}
}
