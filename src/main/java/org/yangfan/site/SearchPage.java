package org.yangfan.site;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.yangfan.page.Item;
import org.yangfan.page.SearchView;
import org.yangfan.search.Found;
import org.yangfan.search.Hit;

/** What was found, as a view. */
final class SearchPage {
  private final Reading reading;

  SearchPage(Reading reading) {
    this.reading = reading;
  }

  SearchView view(String text, Found found, long millis) {
    List<Item> kinds =
        found.kinds().entrySet().stream()
            .map(
                kind ->
                    Item.link(
                            kindName(kind.getKey()),
                            reading
                                .addresses()
                                .local(
                                    "/search?q="
                                        + UrlText.encoded(text)
                                        + "&kind="
                                        + UrlText.encoded(kind.getKey())))
                        .noted(kind.getValue().toString()))
            .toList();
    return new SearchView(
        text, kinds, found.hits().stream().map(this::hit).toList(), found.total(), millis);
  }

  private SearchView.Hit hit(Hit hit) {
    List<SearchView.Part> parts =
        hit.snippet().stream().map(run -> new SearchView.Part(run.text(), run.marked())).toList();
    String kind = hit.kinds().isEmpty() ? "" : kindName(hit.kinds().get(0));
    return new SearchView.Hit(thing(hit.iri()), kind, parts);
  }

  private Item thing(String iri) {
    Resource thing = reading.thing(iri);
    Statement plan = thing.getProperty(Terms.PLAN);
    Item item = reading.names().item(thing);
    return plan == null ? item : item.noted(reading.names().text(plan.getResource()));
  }

  private String kindName(String kind) {
    return reading.names().text(reading.thing(Terms.NS + kind));
  }
}
