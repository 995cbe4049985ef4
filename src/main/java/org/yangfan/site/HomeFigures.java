package org.yangfan.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yangfan.page.Lang;
import org.yangfan.page.Section;
import org.yangfan.query.SavedQueries;

/**
 * The pictures of the start page, the same for every reader of one generation and one language:
 * those of the generation that was asked for last are kept. Thread-safe.
 */
final class HomeFigures {
  /** Questions without required parameters whose pictures say most. */
  private static final List<String> QUESTIONS = List.of("domain-coverage", "ambition-ranking");

  private final SavedQueries queries;
  private final Map<Lang, List<Section>> made = new EnumMap<>(Lang.class);
  private String generation = "";

  HomeFigures(SavedQueries queries) {
    this.queries = queries;
  }

  synchronized List<Section> of(Reading reading) {
    if (!generation.equals(reading.id())) {
      made.clear();
      generation = reading.id();
    }
    return made.computeIfAbsent(reading.lang(), lang -> figures(reading));
  }

  private List<Section> figures(Reading reading) {
    List<Section> figures = new ArrayList<>();
    for (String name : QUESTIONS) {
      if (queries.has(name)) {
        Section figure = new Sections(queries, reading).pictures(queries.get(name));
        if (!figure.pictures().isEmpty()) {
          figures.add(figure);
        }
      }
    }
    return List.copyOf(figures);
  }
}
