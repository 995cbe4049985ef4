package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.yangfan.query.Reply;
import org.yangfan.query.Window;

/** Which rows of an answer a request asks for, by {@code limit=} and {@code offset=}. */
final class Windows {
  static final String LIMIT = "limit";
  static final String OFFSET = "offset";
  private static final int PAGE = 100;

  private Windows() {}

  /**
   * All rows where neither is given; a page from the offset where that is given alone.
   *
   * @param page how many rows the query says a page has; null where it does not say
   * @throws Refusal where one is no number
   */
  static Window of(HttpServletRequest request, Integer page) {
    int offset = number(request, OFFSET, 0);
    int usual = page == null ? PAGE : page;
    return new Window(
        offset, number(request, LIMIT, request.getParameter(OFFSET) == null ? Reply.ALL : usual));
  }

  /**
   * A page of hits.
   *
   * @param page how many a page has where the request does not say
   * @param most how many it may have
   */
  static Window of(HttpServletRequest request, int page, int most) {
    return new Window(number(request, OFFSET, 0), Math.min(most, number(request, LIMIT, page)));
  }

  /**
   * Links to the windows around {@code window}, of so many rows in all.
   *
   * @param more parameters of these links that {@code request} need not have
   */
  static void link(
      Window window,
      int rows,
      Map<String, String> more,
      HttpServletRequest request,
      HttpServletResponse response) {
    Map<String, String> parameters = new TreeMap<>(more);
    parameters.put(LIMIT, Integer.toString(window.limit()));
    window
        .others(rows)
        .forEach(
            (relation, offset) -> {
              parameters.put(OFFSET, Integer.toString(offset));
              Links.add(Visits.with(request, parameters), relation, response);
            });
  }

  private static int number(HttpServletRequest request, String name, int otherwise) {
    String text = request.getParameter(name);
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Refusal.badRequest("rows-ill-formed", "parameter", name, "value", text);
    }
  }
}
