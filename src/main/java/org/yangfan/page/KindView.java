package org.yangfan.page;

import java.util.List;

/**
 * All things of a kind.
 *
 * @param label of the kind
 * @param definition empty for none
 * @param count how many things there are
 * @param figures answers that show them together
 */
public record KindView(
    String label, String definition, int count, List<Section> figures, List<Group> groups) {

  /**
   * Things of one whole.
   *
   * @param id its anchor; empty where they belong to nothing
   * @param whole what they belong to; null for nothing
   */
  public record Group(String id, Item whole, List<Item> things) {}
}
