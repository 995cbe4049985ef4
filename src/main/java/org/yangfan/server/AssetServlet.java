package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file that goes with the pages: {@code /style.css}. */
final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final String text;
  private final String type;

  AssetServlet(String text, String type) {
    this.text = text;
    this.type = type;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!EntityTag.unchanged(EntityTag.of(text), request, response)) {
      response.setContentType(type + ";charset=utf-8");
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
