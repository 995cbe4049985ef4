package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yangfan.page.ErrorView;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.site.Site;

/** Sends errors: problem+json, or a page to somebody who reads pages. */
final class Errors {
  private static final JsonMapper JSON = new JsonMapper();
  private final Site site;

  Errors(Site site) {
    this.site = site;
  }

  void send(StatusFault failed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(Problem.of(failed, language(request)), Optional.empty(), request, response);
  }

  /** Says where to go on, if that is known. */
  void send(GoneException gone, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem =
        Problem.of(new StatusFault(HttpServletResponse.SC_GONE, gone.fault()), language(request));
    Optional<Instead> instead = gone.instead();
    instead.ifPresent(there -> response.addHeader("Link", there.link()));
    send(instead.map(problem::with).orElse(problem), instead, request, response);
  }

  private void send(
      Problem problem,
      Optional<Instead> instead,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean page = Accepted.html(request);
    byte[] body =
        page
            ? site.error(
                    language(request),
                    new ErrorView(
                        problem.status(),
                        problem.title(),
                        problem.detail(),
                        instead.map(Errors::item).orElse(null)))
                .getBytes(StandardCharsets.UTF_8)
            : JSON.writeValueAsBytes(problem);
    response.setStatus(problem.status());
    response.setCharacterEncoding((String) null);
    response.setHeader("ETag", null);
    response.setContentType(page ? Headers.HTML : Problem.MEDIA_TYPE);
    response.setHeader("Content-Language", language(request).tag());
    response.addHeader("Vary", "Accept, Accept-Language");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Who reads pages and says nothing reads Chinese; programs are told in English. */
  private static Lang language(HttpServletRequest request) {
    return Language.ofAny(request, Accepted.html(request) ? Lang.ZH : Lang.EN);
  }

  private static Item item(Instead instead) {
    return Item.link(instead.iri(), instead.path());
  }
}
