package org.yangfan.site;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.page.Item;
import org.yangfan.page.KindView;

/** All things of a kind, as a view. */
final class KindPage {
  private final Reading reading;
  private final Kind kind;

  KindPage(Reading reading, Kind kind) {
    this.reading = reading;
    this.kind = kind;
  }

  KindView view() {
    List<Item> things =
        Classes.members(reading.graph(), kind.iri()).stream()
            .filter(Resource::isURIResource)
            .filter(thing -> thing.hasProperty(RDFS.label))
            .sorted(order())
            .map(this::item)
            .toList();
    Statement definition = type().getProperty(SKOS.definition, reading.lang().tag());
    return new KindView(label(), definition == null ? "" : definition.getString(), things);
  }

  String label() {
    return reading.phrase("kinds." + kind.word());
  }

  /** Things of a narrower class first: provinces before the cities below them. */
  private Comparator<Resource> order() {
    return Comparator.comparing((Resource thing) -> thing.hasProperty(RDF.type, type()))
        .thenComparing(thing -> thing.getURI().replaceAll("/(\\d+)$", ""))
        .thenComparing(thing -> thing.getURI().length())
        .thenComparing(Resource::getURI);
  }

  private Item item(Resource thing) {
    Item item = reading.names().item(thing);
    Statement plan = thing.getProperty(Terms.PLAN);
    return plan == null || kind == Kind.COMPARISON || kind == Kind.TARGET
        ? item
        : item.noted(reading.names().text(plan.getResource()));
  }

  private Resource type() {
    return reading.thing(kind.iri());
  }
}
