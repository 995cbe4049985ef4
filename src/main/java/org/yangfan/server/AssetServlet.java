package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
    Texts.send(text, type + ";charset=utf-8", request, response);
  }
}
