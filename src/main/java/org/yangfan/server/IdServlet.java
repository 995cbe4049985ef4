package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /id/**}: things are not documents; 303 leads to what is known of them. */
final class IdServlet extends HttpServlet {
  static final String PATH = "/id/";
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String rest = request.getRequestURI().substring(PATH.length());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.addHeader("Vary", "Accept");
    response.setHeader("Location", DocServlet.PATH + rest);
  }
}
