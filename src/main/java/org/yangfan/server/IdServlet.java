package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yangfan.store.Generation;

/**
 * {@code /id/**}: things are not documents; 303 leads to a page about them, or to the data, by
 * {@code Accept}.
 */
final class IdServlet extends GenerationServlet {
  static final String PATH = "/id/";
  private static final String PAGES = "/page/";
  private static final String PAGE = "text/html";
  private static final long serialVersionUID = 1L;

  IdServlet(CurrentGeneration current) {
    super(current);
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Things things = new Things(generation);
    String name = IriPath.after(PATH, request);
    if (!things.has(name)) {
      throw things.missing(name);
    }
    List<String> offers = new ArrayList<>(Rdf.mediaTypes());
    offers.add(PAGE);
    String path = Accepted.required(request, offers).equals(PAGE) ? PAGES : DocServlet.PATH;
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path + request.getRequestURI().substring(PATH.length()) + query);
  }
}
