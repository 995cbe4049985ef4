package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangfan.search.Found;
import org.yangfan.site.Site;
import org.yangfan.site.Visit;
import org.yangfan.store.Generation;

/** {@code /search?q=}: full text, as a page or JSON. */
final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST = 30;
  private static final int LONGEST = 200;
  private static final int NANOS = 1_000_000;
  private final transient CurrentGeneration current;
  private final transient SearchIndexes indexes;
  private final transient Site site;

  SearchServlet(CurrentGeneration current, SearchIndexes indexes, Site site) {
    this.current = current;
    this.indexes = indexes;
    this.site = site;
  }

  /** The JSON of an answer. */
  private record Answer(String query, int total, Map<String, Integer> kinds, List<?> hits) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept, Accept-Language");
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      Visit visit = Visits.of(request);
      Optional<String> type = type(visit, request);
      if (type.isEmpty()) {
        response.sendError(
            HttpServletResponse.SC_NOT_ACCEPTABLE, "ask for one of text/html, application/json");
        return;
      }
      String text = text(visit);
      long start = System.nanoTime();
      Found found =
          indexes.of(generation).find(text, visit.parameters().getOrDefault("kind", ""), MOST);
      long millis = (System.nanoTime() - start) / NANOS;
      response.setContentType(type.get());
      response.getOutputStream().write(answer(type.get(), generation, visit, found, millis));
    } catch (BadRequestException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  private byte[] answer(String type, Generation generation, Visit visit, Found found, long millis)
      throws IOException {
    String text = text(visit);
    return type.equals(Headers.JSON)
        ? JSON.writeValueAsBytes(new Answer(text, found.total(), found.kinds(), found.hits()))
        : site.search(generation, visit, text, found, millis)
            .html()
            .getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> type(Visit visit, HttpServletRequest request) {
    String format = visit.parameters().get("format");
    if (format == null) {
      return Accepted.of(request, List.of("text/html", Headers.JSON))
          .map(type -> type.equals("text/html") ? Headers.HTML : type);
    }
    return switch (format) {
      case "json" -> Optional.of(Headers.JSON);
      case "html" -> Optional.of(Headers.HTML);
      default ->
          throw new BadRequestException(
              "unknown format '%s'; the formats are html, json".formatted(format));
    };
  }

  private static String text(Visit visit) {
    String text = visit.parameters().getOrDefault("q", "").strip();
    if (text.length() > LONGEST) {
      throw new BadRequestException(
          "the search is longer than %d characters: use fewer words".formatted(LONGEST));
    }
    return text;
  }
}
