package org.yangfan.page;

import java.util.List;

/**
 * A document with its facts marked where they stand, and a list of the facts beside it.
 *
 * @param title of the document
 * @param file its name
 * @param findings by their codes
 */
public record DocumentView(
    String title,
    String file,
    List<MarkedText.Line> lines,
    List<Group> findings,
    List<Part> parts) {

  /** How many findings there are. */
  public int toReview() {
    return findings.stream().mapToInt(group -> group.entries().size()).sum();
  }

  /**
   * A plan.
   *
   * @param name what it is called among others; null where it is the only one
   */
  public record Part(String name, List<Group> groups) {}

  /** Facts of one kind, or findings of one code. */
  public record Group(Words name, List<Entry> entries) {}

  /**
   * A fact in the list.
   *
   * @param id of the entry on the page
   * @param kind as of its mark
   * @param label its name
   * @param details what more is known of it
   * @param mark id of the mark where it stands, or null where its words were not found
   * @param again ids of the marks where it stands again
   * @param parts facts that belong to it
   */
  public record Entry(
      String id,
      String kind,
      String label,
      List<Words> details,
      String mark,
      List<String> again,
      List<Entry> parts) {

    /** A fact that stands in one place at most and has no parts. */
    public Entry(String id, String kind, String label, Words detail, String mark) {
      this(id, kind, label, List.of(detail), mark, List.of(), List.of());
    }
  }
}
