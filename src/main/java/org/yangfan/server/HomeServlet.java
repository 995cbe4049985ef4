package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yangfan.page.Count;
import org.yangfan.page.HomeView;
import org.yangfan.page.Pages;
import org.yangfan.page.QueryView;
import org.yangfan.query.Parameter;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Words;
import org.yangfan.store.Generation;
import org.yangfan.store.Manifest;

/** {@code /}: the start page; every path that nothing else answers is a 404. */
final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient CurrentGeneration current;
  private final transient SavedQueries queries;
  private final transient Pages pages;

  HomeServlet(CurrentGeneration current, SavedQueries queries, Pages pages) {
    this.current = current;
    this.queries = queries;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"/".equals(request.getPathInfo())) {
      response.sendError(
          HttpServletResponse.SC_NOT_FOUND,
          "there is nothing at %s; / lists what is here".formatted(request.getRequestURI()));
      return;
    }
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      response.setContentType(Headers.HTML);
      response
          .getOutputStream()
          .write(pages.home(view(generation.manifest())).getBytes(StandardCharsets.UTF_8));
    }
  }

  private HomeView view(Manifest manifest) {
    List<Count> counts =
        manifest.kinds().entrySet().stream()
            .map(kind -> new Count(kind.getKey(), kind.getValue()))
            .toList();
    return new HomeView(
        manifest.id(),
        manifest.triples(),
        counts,
        queries.all().stream().map(HomeServlet::view).toList());
  }

  private static QueryView view(SavedQuery query) {
    Words title = query.header().title();
    return new QueryView(
        query.name(),
        title.zh(),
        title.en(),
        "/api/queries/" + query.name(),
        query.header().params().entrySet().stream().map(HomeServlet::field).toList());
  }

  private static QueryView.Field field(Map.Entry<String, Parameter> declared) {
    Parameter parameter = declared.getValue();
    Words label =
        parameter.label() == null
            ? new Words(declared.getKey(), declared.getKey())
            : parameter.label();
    return new QueryView.Field(
        declared.getKey(),
        label.zh(),
        label.en(),
        parameter.required(),
        parameter.defaultValue() == null ? "" : parameter.defaultValue());
  }
}
