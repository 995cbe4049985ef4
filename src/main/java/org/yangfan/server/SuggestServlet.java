package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.yangfan.page.Item;
import org.yangfan.site.SearchPages;

/** {@code /search/suggest?q=}: what somebody may mean who has typed so far, as JSON. */
final class SuggestServlet extends SearchingServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST = 8;

  SuggestServlet(CurrentGeneration current, SearchIndexes indexes, SearchPages pages) {
    super(current, indexes, pages);
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
  void answer(Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Item> things =
        pages.suggestions(
            asked.generation(), asked.visit(), asked.index().suggest(asked.text(), MOST));
    Answer answer = new Answer(asked.text(), things.stream().map(Suggestion::of).toList());
    Texts.send(JSON.writeValueAsString(answer), Headers.JSON, request, response);
  }
}
