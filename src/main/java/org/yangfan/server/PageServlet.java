package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yangfan.site.Rendered;
import org.yangfan.site.Visit;
import org.yangfan.store.Generation;

/** A path that answers with pages: in the reader's language, and never again what is known. */
class PageServlet extends GenerationServlet {
  private static final long serialVersionUID = 1L;
  private final transient PageCache cache;
  private final transient Maker maker;

  /** Makes pages. */
  interface Maker {
    /** The page that {@code request} asks for; empty where there is none. */
    Optional<Rendered> page(Generation generation, Visit visit, HttpServletRequest request);
  }

  PageServlet(CurrentGeneration current, PageCache cache, Maker maker) {
    super(current);
    this.cache = cache;
    this.maker = maker;
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept, Accept-Language");
    if (Accepted.of(request, List.of("text/html")).isEmpty()) {
      throw Refusal.notAcceptable("page-is-html", Rdf.mediaTypes());
    }
    Visit visit = Visits.of(request);
    Rendered page =
        cache
            .get(key(generation, visit, request), () -> maker.page(generation, visit, request))
            .orElseThrow(() -> Refusal.notFound("path-unknown", "path", request.getRequestURI()));
    response.setHeader("Content-Language", visit.lang().tag());
    Links.ofPage(page.alternates(), request, response);
    Texts.send(page.html(), Headers.HTML, request, response);
  }

  private static PageCache.Key key(Generation generation, Visit visit, HttpServletRequest request) {
    return new PageCache.Key(
        generation.id(),
        request.getRequestURL() + "?" + request.getQueryString(),
        visit.lang().tag());
  }
}
