package org.yangfan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.page.TableView;
import org.yangfan.page.Turn;
import org.yangfan.query.Window;

/** Ways through a long list, a window at a time. */
final class Turns {
  /** How many rows come before those that are shown. */
  static final String OFFSET = "offset";

  private Turns() {}

  /**
   * The rows that a reader asks for.
   *
   * @param offset as it was given; from the first row where it is null or no number
   * @param page how many rows the query says a page has; null where it does not say
   */
  static Window window(String offset, Integer page) {
    int start = offset != null && offset.matches("\\d{1,8}") ? Integer.parseInt(offset) : 0;
    return new Window(start, page == null ? Tables.FIRST.limit() : page);
  }

  /** From the window that {@code table} shows. */
  static List<Turn> of(Window window, TableView table, Visit visit, Reading reading) {
    int rows = window.offset() + table.rows().size() + table.more();
    return of(window, rows, visit, reading);
  }

  /** From a window of so many rows. */
  static List<Turn> of(Window window, int rows, Visit visit, Reading reading) {
    return window.others(rows).entrySet().stream()
        .map(
            other ->
                new Turn(
                    other.getKey(), reading.addresses().local(address(visit, other.getValue()))))
        .toList();
  }

  private static String address(Visit visit, int offset) {
    Map<String, String> parameters = new LinkedHashMap<>(visit.parameters());
    parameters.put(OFFSET, Integer.toString(offset));
    return visit.with(parameters).here();
  }
}
