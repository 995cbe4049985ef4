package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /id/**}: things are not documents; 303 leads to a page about them, or to the data, by
 * {@code Accept}.
 */
final class IdServlet extends HttpServlet {
  static final String PATH = "/id/";
  private static final String PAGES = "/page/";
  private static final String PAGE = "text/html";
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    List<String> offers = new ArrayList<>(Rdf.mediaTypes());
    offers.add(PAGE);
    Optional<String> type = Accepted.of(request, offers);
    if (type.isEmpty()) {
      response.sendError(
          HttpServletResponse.SC_NOT_ACCEPTABLE, "ask for one of " + String.join(", ", offers));
      return;
    }
    String rest = request.getRequestURI().substring(PATH.length());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", (type.get().equals(PAGE) ? PAGES : DocServlet.PATH) + rest);
  }
}
