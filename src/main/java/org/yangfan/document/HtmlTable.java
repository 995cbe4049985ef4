package org.yangfan.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of an HTML table. */
final class HtmlTable {
  private static final int WIDEST = 50;
  private static final int LONGEST_CELL = 600;

  private HtmlTable() {}

  /** Whether it holds data, rather than lay out a page: several columns, no tables inside. */
  static boolean isOfData(Element table) {
    return table.select("table").size() == 1
        && table.select("tr").stream().anyMatch(row -> row.select("td, th").size() > 1)
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  /** The cells of each row; a cell that spans columns or rows stands once, blank ones follow it. */
  static List<List<String>> rows(Element table) {
    List<List<String>> rows = new ArrayList<>();
    int[] occupied = new int[WIDEST];
    for (Element row : table.select("tr")) {
      rows.add(row(row, occupied));
    }
    return rows;
  }

  /**
   * @param occupied for each column, how many more rows a cell above takes
   */
  private static List<String> row(Element row, int[] occupied) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      skipOccupied(cells, occupied);
      int width = span(cell, "colspan");
      int height = span(cell, "rowspan");
      for (int i = 0; i < width && cells.size() < WIDEST; i++) {
        occupied[cells.size()] = height - 1;
        cells.add(i == 0 ? cell.text() : "");
      }
    }
    skipOccupied(cells, occupied);
    return Collections.unmodifiableList(cells);
  }

  private static void skipOccupied(List<String> cells, int[] occupied) {
    while (cells.size() < WIDEST && occupied[cells.size()] > 0) {
      occupied[cells.size()]--;
      cells.add("");
    }
  }

  private static int span(Element cell, String attribute) {
    String number = cell.attr(attribute).strip();
    return number.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(number), WIDEST) : 1;
  }
}
