package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangfan.query.Window;
import org.yangfan.search.Facet;
import org.yangfan.search.Found;
import org.yangfan.site.Site;
import org.yangfan.site.Visit;
import org.yangfan.store.Generation;

/** {@code /search?q=}: full text, as a page or JSON. */
final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PAGE = 30;
  private static final int MOST = 200;
  private static final String HTML = "text/html";
  private final transient CurrentGeneration current;
  private final transient SearchIndexes indexes;
  private final transient Site site;

  SearchServlet(CurrentGeneration current, SearchIndexes indexes, Site site) {
    this.current = current;
    this.indexes = indexes;
    this.site = site;
  }

  /** The JSON of an answer. */
  private record Answer(
      String query,
      int total,
      int offset,
      Map<String, Integer> kinds,
      Map<String, Map<String, Integer>> facets,
      List<?> hits) {

    static Answer of(String text, Found found, Window window) {
      Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
      new TreeMap<>(found.facets()).forEach((facet, values) -> facets.put(facet.word(), values));
      Map<String, Integer> kinds = found.facets().get(Facet.KIND);
      return new Answer(text, found.total(), window.offset(), kinds, facets, found.hits());
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept, Accept-Language");
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      Visit visit = Visits.of(request);
      String type = type(visit, request);
      Window window = Windows.of(request, PAGE, MOST);
      String text = SearchText.of(visit);
      Found found =
          indexes.of(generation).find(text, wanted(visit), window.offset(), window.limit());
      Windows.link(window, found.total(), request, response);
      String answer =
          type.equals(HTML)
              ? site.search(generation, visit, text, found, window).html()
              : JSON.writeValueAsString(Answer.of(text, found, window));
      if (!EntityTag.unchanged(EntityTag.of(answer), request, response)) {
        response.setContentType(type.equals(HTML) ? Headers.HTML : Headers.JSON);
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static Map<Facet, String> wanted(Visit visit) {
    Map<Facet, String> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = visit.parameters().getOrDefault(facet.word(), "");
      if (!value.isBlank()) {
        wanted.put(facet, value.strip());
      }
    }
    return wanted;
  }

  private static String type(Visit visit, HttpServletRequest request) {
    String format = visit.parameters().get("format");
    if (format == null) {
      return Accepted.required(request, List.of(HTML, Headers.JSON));
    }
    return switch (format) {
      case "json" -> Headers.JSON;
      case "html" -> HTML;
      default ->
          throw Refusal.badRequest("format-unknown", "value", format, "formats", "html, json");
    };
  }
}
