package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.yangfan.page.ErrorView;
import org.yangfan.site.Site;

/** Sends errors: problem+json, or a page to somebody who reads pages. */
final class Errors {
  private static final JsonMapper JSON = new JsonMapper();
  private final Site site;

  Errors(Site site) {
    this.site = site;
  }

  void send(int status, String message, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem = Problem.of(status, message);
    boolean page = Accepted.html(request);
    byte[] body =
        page
            ? site.error(
                    Language.ofAny(request),
                    new ErrorView(problem.status(), problem.title(), problem.detail()))
                .getBytes(StandardCharsets.UTF_8)
            : JSON.writeValueAsBytes(problem);
    response.setStatus(status);
    response.setCharacterEncoding((String) null);
    response.setHeader("ETag", null);
    response.setContentType(page ? Headers.HTML : Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
