package org.yangfan.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yangfan.page.HomeView;
import org.yangfan.page.Item;
import org.yangfan.page.Section;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Manifest;

/** The start page, as a view. */
final class HomePage {
  /** Questions without required parameters whose pictures say most. */
  private static final List<String> FIGURES = List.of("domain-coverage", "ambition-ranking");

  private final Reading reading;
  private final SavedQueries queries;

  HomePage(Reading reading, SavedQueries queries) {
    this.reading = reading;
    this.queries = queries;
  }

  HomeView view(Manifest manifest) {
    return new HomeView(
        counts(manifest),
        FirstQuestions.of(queries, reading.addresses()),
        figures(),
        manifest.triples());
  }

  private List<Item> counts(Manifest manifest) {
    return Arrays.stream(Kind.values())
        .filter(kind -> manifest.kinds().containsKey(kind.type()))
        .map(
            kind ->
                Item.link(
                        reading.phrase("kinds." + kind.word()),
                        reading.addresses().local("/page/" + kind.word()))
                    .noted(manifest.kinds().get(kind.type()).toString()))
        .toList();
  }

  /** Pictures alone: their tables are one click away. */
  private List<Section> figures() {
    List<Section> figures = new ArrayList<>();
    for (String name : FIGURES) {
      if (queries.has(name)) {
        Section answer = new Sections(queries, reading).answer(queries.get(name), Map.of());
        if (!answer.pictures().isEmpty()) {
          figures.add(new Section(answer.id(), answer.title(), answer.pictures(), null));
        }
      }
    }
    return figures;
  }
}
