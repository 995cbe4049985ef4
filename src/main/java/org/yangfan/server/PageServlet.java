package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yangfan.site.Rendered;
import org.yangfan.site.Visit;
import org.yangfan.store.Generation;

/** A path that answers with pages: in the reader's language, and never again what is known. */
class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;
  private final transient PageCache cache;
  private final transient Maker maker;

  /** Makes pages. */
  interface Maker {
    /** The page that {@code request} asks for; empty where there is none. */
    Optional<Rendered> page(Generation generation, Visit visit, HttpServletRequest request);
  }

  PageServlet(CurrentGeneration current, PageCache cache, Maker maker) {
    this.current = current;
    this.cache = cache;
    this.maker = maker;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept, Accept-Language");
    if (Accepted.of(request, List.of("text/html")).isEmpty()) {
      throw Refusal.notAcceptable("page-is-html", Rdf.mediaTypes());
    }
    try (Generation generation = current.take(request)) {
      response.setHeader(Headers.GENERATION, generation.id());
      Visit visit = Visits.of(request);
      PageCache.Key key =
          new PageCache.Key(
              generation.id(),
              request.getRequestURL() + "?" + request.getQueryString(),
              visit.lang().tag());
      Rendered page =
          cache
              .get(key, () -> maker.page(generation, visit, request))
              .orElseThrow(() -> Refusal.notFound("path-unknown", "path", request.getRequestURI()));
      response.setHeader("Content-Language", visit.lang().tag());
      Links.ofPage(page.alternates(), request, response);
      if (!EntityTag.unchanged(EntityTag.of(page.html()), request, response)) {
        response.setContentType(Headers.HTML);
        response.getOutputStream().write(page.html().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
