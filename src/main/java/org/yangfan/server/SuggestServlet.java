package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yangfan.page.Item;
import org.yangfan.site.Site;
import org.yangfan.site.Visit;
import org.yangfan.store.Generation;

/** {@code /search/suggest?q=}: what somebody may mean who has typed so far, as JSON. */
final class SuggestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST = 8;
  private final transient CurrentGeneration current;
  private final transient SearchIndexes indexes;
  private final transient Site site;

  SuggestServlet(CurrentGeneration current, SearchIndexes indexes, Site site) {
    this.current = current;
    this.indexes = indexes;
    this.site = site;
  }

  /** The JSON of an answer. */
  private record Answer(String query, List<Suggestion> suggestions) {}

  /** A thing: what it is called, in what language, what it is, and its page. */
  private record Suggestion(String label, String lang, String kind, String href) {
    static Suggestion of(Item item) {
      return new Suggestion(item.text(), item.lang(), item.note(), item.href());
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept-Language");
    try (Generation generation = current.take()) {
      response.setHeader(Headers.GENERATION, generation.id());
      Visit visit = Visits.of(request);
      String text = SearchText.of(visit);
      List<Item> things =
          site.suggestions(generation, visit, indexes.of(generation).suggest(text, MOST));
      String answer =
          JSON.writeValueAsString(new Answer(text, things.stream().map(Suggestion::of).toList()));
      if (!EntityTag.unchanged(EntityTag.of(answer), request, response)) {
        response.setContentType(Headers.JSON);
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
