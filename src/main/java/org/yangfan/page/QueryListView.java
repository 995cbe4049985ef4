package org.yangfan.page;

import java.util.List;

/** All saved queries, by what they are about. */
public record QueryListView(List<Group> groups) {

  /**
   * Queries about one thing.
   *
   * @param id its anchor
   * @param queries the note of each is its summary
   */
  public record Group(String id, String title, List<Item> queries) {}
}
