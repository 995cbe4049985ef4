package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangfan.query.Window;
import org.yangfan.search.Facet;
import org.yangfan.search.Found;
import org.yangfan.site.SearchPages;
import org.yangfan.site.Visit;

/** {@code /search?q=}: full text, as a page or JSON. */
final class SearchServlet extends SearchingServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PAGE = 30;
  private static final int MOST = 200;
  private static final String HTML = "text/html";

  SearchServlet(CurrentGeneration current, SearchIndexes indexes, SearchPages pages) {
    super(current, indexes, pages);
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
  void answer(Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = asked.visit();
    String type = type(visit, request);
    Window window = Windows.of(request, PAGE, MOST);
    Found found = asked.index().find(asked.text(), wanted(visit), window.offset(), window.limit());
    Windows.link(window, found.total(), Map.of(), request, response);
    if (type.equals(HTML)) {
      String page = pages.search(asked.generation(), visit, asked.text(), found, window).html();
      Texts.send(page, Headers.HTML, request, response);
    } else {
      String json = JSON.writeValueAsString(Answer.of(asked.text(), found, window));
      Texts.send(json, Headers.JSON, request, response);
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
