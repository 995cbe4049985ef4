package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.yangfan.page.Pages;

/** {@code /style.css}: the style sheet of all pages. */
final class StyleServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final String style;

  StyleServlet(Pages pages) {
    this.style = pages.style();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!EntityTag.unchanged(EntityTag.of(style), request, response)) {
      response.setContentType("text/css;charset=utf-8");
      response.getOutputStream().write(style.getBytes(StandardCharsets.UTF_8));
    }
  }
}
