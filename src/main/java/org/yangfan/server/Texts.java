package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers that are texts at hand: pages, scripts, JSON. */
final class Texts {
  private Texts() {}

  /** Sends {@code text} in UTF-8, unless the client has it already. */
  static void send(
      String text, String type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!EntityTag.unchanged(EntityTag.of(text), request, response)) {
      response.setContentType(type);
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
