package org.yangfan.page;

import java.util.List;

/**
 * What was found.
 *
 * @param query what was asked; empty for nothing
 * @param kinds found, each with its number as its note; leads to those only
 * @param total how many there are
 * @param millis how long it took
 */
public record SearchView(String query, List<Item> kinds, List<Hit> hits, int total, long millis) {

  /** A thing that was found; {@code parts} are a piece of its text. */
  public record Hit(Item thing, String kind, List<Part> parts) {}

  /** A run of text. */
  public record Part(String text, boolean marked) {}
}
