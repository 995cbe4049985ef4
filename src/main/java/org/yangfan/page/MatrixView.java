package org.yangfan.page;

import java.util.List;

/**
 * Things against things.
 *
 * @param columns headings
 * @param legend each mark once
 */
public record MatrixView(List<Item> columns, List<Row> rows, List<Mark> legend) implements Picture {

  /** A row: as many marks as there are columns. */
  public record Row(Item label, List<Mark> marks) {}

  /**
   * What stands where two things meet.
   *
   * @param kind a class of the style sheet
   * @param sign told apart without colour
   * @param meaning in words
   * @param href where it comes from; empty for nowhere
   */
  public record Mark(String kind, String sign, String meaning, String href) {}

  @Override
  public String template() {
    return "matrix";
  }
}
