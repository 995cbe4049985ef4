package org.yangfan.site;

import java.util.List;
import org.yangfan.page.Item;
import org.yangfan.page.Page;
import org.yangfan.page.Pages;
import org.yangfan.query.Window;
import org.yangfan.search.Found;
import org.yangfan.search.Hit;
import org.yangfan.store.Generation;

/** What was found, for readers. Thread-safe. */
public final class SearchPages {
  private final Printing printing;

  public SearchPages(Pages pages) {
    this.printing = new Printing(pages);
  }

  /** What was found for {@code text}, of which the hits in {@code window}. */
  public Rendered search(
      Generation generation, Visit visit, String text, Found found, Window window) {
    return printing.print(
        Page.SEARCH,
        generation,
        visit,
        reading ->
            new Matter<>(
                text.isEmpty() ? reading.phrase("search") : text,
                reading.phrase("searchAll"),
                new SearchPage(reading, visit).view(text, found, window)));
  }

  /** Things as a list to choose from: each with its page, and its kind as a note. */
  public List<Item> suggestions(Generation generation, Visit visit, List<Hit> hits) {
    return Printing.read(
        generation,
        visit,
        reading -> hits.stream().map(new SearchPage(reading, visit)::suggestion).toList());
  }
}
