package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangfan.search.TextIndex;
import org.yangfan.site.SearchPages;
import org.yangfan.site.Visit;
import org.yangfan.store.Generation;

/** A path that looks up {@code q=} in the text index, which there is of the current generation. */
abstract class SearchingServlet extends GenerationServlet {
  private static final long serialVersionUID = 1L;

  /** UTF-16 units: nobody looks for more. */
  private static final int LONGEST = 200;

  private final transient CurrentGeneration current;
  private final transient SearchIndexes indexes;
  final transient SearchPages pages;

  SearchingServlet(CurrentGeneration current, SearchIndexes indexes, SearchPages pages) {
    super(current);
    this.current = current;
    this.indexes = indexes;
    this.pages = pages;
  }

  /**
   * What is looked for.
   *
   * @param text empty where nothing is asked
   */
  record Asked(Generation generation, Visit visit, String text, TextIndex index) {}

  @Override
  final void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept, Accept-Language");
    Visit visit = Visits.of(request);
    if (!visit.generation().isEmpty()) {
      refuseFormer(generation);
    }
    String text = text(visit);
    answer(new Asked(generation, visit, text, indexes.of(generation)), request, response);
  }

  /** Answers what is asked. */
  abstract void answer(Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  private void refuseFormer(Generation generation) {
    try (Generation now = current.take()) {
      if (!now.id().equals(generation.id())) {
        throw Refusal.badRequest("search-not-pinned", "current", now.id());
      }
    }
  }

  private static String text(Visit visit) {
    String text = visit.parameters().getOrDefault("q", "").strip();
    if (text.length() > LONGEST) {
      throw Refusal.badRequest("search-too-long", "most", Integer.toString(LONGEST));
    }
    return text;
  }
}
