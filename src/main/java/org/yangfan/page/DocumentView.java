package org.yangfan.page;

import java.util.List;

/**
 * A document with its facts marked where they stand, and a list of the facts beside it.
 *
 * @param title of the document
 * @param file its name
 */
public record DocumentView(
    String title, String file, List<MarkedText.Line> lines, List<Group> groups) {

  /** Facts of one kind. */
  public record Group(String zh, String en, List<Entry> entries) {}

  /**
   * A fact in the list.
   *
   * @param id of the entry on the page
   * @param kind as of its mark
   * @param label its name
   * @param detail what more is known of it; may be empty
   * @param mark id of the mark where it stands, or null where its words were not found
   * @param again ids of the marks where it stands again
   * @param parts facts that belong to it
   */
  public record Entry(
      String id,
      String kind,
      String label,
      String detail,
      String mark,
      List<String> again,
      List<Entry> parts) {

    /** A fact that stands in one place at most and has no parts. */
    public Entry(String id, String kind, String label, String detail, String mark) {
      this(id, kind, label, detail, mark, List.of(), List.of());
    }
  }
}
