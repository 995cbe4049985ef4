package org.yangfan.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.yangfan.page.Item;
import org.yangfan.page.SearchView;
import org.yangfan.query.Window;
import org.yangfan.search.Facet;
import org.yangfan.search.Found;
import org.yangfan.search.Hit;

/** What was found, as a view. */
final class SearchPage {
  private static final int MOST_VALUES = 12;
  private final Reading reading;
  private final Visit visit;

  SearchPage(Reading reading, Visit visit) {
    this.reading = reading;
    this.visit = visit;
  }

  /** Of {@code found} hits, those in {@code window}. */
  SearchView view(String text, Found found, Window window) {
    return new SearchView(
        text,
        Stream.of(Facet.values()).map(facet -> choice(facet, found)).toList(),
        found.hits().stream().map(this::hit).toList(),
        found.total(),
        Turns.of(window, found.total(), visit, reading));
  }

  /** The values that most hits have. */
  private SearchView.Choice choice(Facet facet, Found found) {
    SortedMap<String, Integer> values = found.facets().get(facet);
    String chosen = visit.parameters().getOrDefault(facet.word(), "");
    return new SearchView.Choice(
        name(facet),
        values.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> v) -> !v.getKey().equals(chosen))
                    .thenComparing(v -> -v.getValue()))
            .limit(MOST_VALUES)
            .map(v -> value(facet, v.getKey(), v.getValue(), v.getKey().equals(chosen)))
            .toList());
  }

  private SearchView.Value value(Facet facet, String value, int count, boolean chosen) {
    Map<String, String> parameters = new LinkedHashMap<>(visit.parameters());
    parameters.remove(Turns.OFFSET);
    parameters.remove(facet.word());
    if (!chosen) {
      parameters.put(facet.word(), value);
    }
    String href = reading.addresses().local(visit.with(parameters).here());
    return new SearchView.Value(
        Item.link(label(facet, value), href).noted(Integer.toString(count)), chosen);
  }

  private String name(Facet facet) {
    return switch (facet) {
      case KIND -> reading.phrase("kinds");
      case REGION -> reading.phrase("regions");
      case DOMAIN -> reading.phrase("domains");
      case YEAR -> reading.phrase("years");
    };
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case KIND -> kindName(value);
      case YEAR -> value;
      default ->
          reading.names().text(reading.thing(reading.addresses().iri(facet.word() + "/" + value)));
    };
  }

  private SearchView.Hit hit(Hit hit) {
    List<SearchView.Part> parts =
        hit.snippet().stream().map(run -> new SearchView.Part(run.text(), run.marked())).toList();
    String words = parts.stream().map(SearchView.Part::text).collect(Collectors.joining());
    return new SearchView.Hit(thing(hit.iri()), kind(hit), parts, reading.names().tag(words));
  }

  /** A thing by its name, with what it is as its note. */
  Item suggestion(Hit hit) {
    return reading.names().item(reading.thing(hit.iri())).noted(kind(hit));
  }

  private String kind(Hit hit) {
    return hit.kinds().isEmpty() ? "" : kindName(hit.kinds().get(0));
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
