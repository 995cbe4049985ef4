package org.yangfan.site;

import java.util.Arrays;
import java.util.List;
import org.yangfan.page.HomeView;
import org.yangfan.page.Item;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Manifest;

/** The start page, as a view. */
final class HomePage {
  private final Reading reading;
  private final SavedQueries queries;
  private final HomeFigures figures;

  HomePage(Reading reading, SavedQueries queries, HomeFigures figures) {
    this.reading = reading;
    this.queries = queries;
    this.figures = figures;
  }

  HomeView view(Manifest manifest) {
    return new HomeView(
        counts(manifest),
        FirstQuestions.of(queries, reading.addresses()),
        figures.of(reading),
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
                    .noted(Long.toString(count(kind, manifest))))
        .toList();
  }

  /** Things of narrower classes count: provinces are regions. */
  private long count(Kind kind, Manifest manifest) {
    return Classes.below(reading.graph(), kind.iri()).stream()
        .mapToLong(type -> manifest.kinds().getOrDefault(Terms.local(type.getURI()), 0L))
        .sum();
  }
}
