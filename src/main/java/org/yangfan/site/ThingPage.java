package org.yangfan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.page.Item;
import org.yangfan.page.Property;
import org.yangfan.page.StructuredData;
import org.yangfan.page.ThingView;
import org.yangfan.query.SavedQueries;

/** What is known of one thing, as a view. */
final class ThingPage {
  private static final int LONG = 12;
  private final Reading reading;
  private final Resource thing;
  private final List<String> classes;

  ThingPage(Reading reading, String iri) {
    this.reading = reading;
    this.thing = reading.thing(iri);
    this.classes = Classes.of(thing);
  }

  /** Whether anything is known of it. */
  boolean exists() {
    return thing.listProperties().hasNext();
  }

  /**
   * @param at the position that a reader of a long document wants to see; empty for none
   */
  ThingView view(SavedQueries queries, String at) {
    Properties properties = new Properties(reading);
    boolean document = classes.contains(Kind.DOCUMENT.iri());
    List<Property> said = properties.of(thing);
    List<Property> related = new ArrayList<>(said.stream().filter(ThingPage::isLong).toList());
    if (!document) {
      related.addAll(properties.to(thing));
    }
    return new ThingView(
        kind(),
        label(),
        reading.names().item(thing).lang(),
        Names.label(thing, reading.lang().other()).equals(label())
            ? ""
            : Names.label(thing, reading.lang().other()),
        thing.getURI(),
        summary(),
        more(),
        said.stream().filter(property -> !isLong(property)).toList(),
        new Quotes(reading).of(thing),
        document ? new DocumentText(reading, thing).view(at) : null,
        new Sections(queries, reading).of(thing),
        related,
        downloads());
  }

  /** A region that tasks are known of can be held against another. */
  private List<Item> more() {
    return reading.graph().contains(null, Terms.REGION, thing)
            && classes.contains(Kind.REGION.iri())
        ? List.of(
            Item.link(
                reading.phrase("compareWith"),
                reading.addresses().local("/compare?a=" + Terms.local(thing.getURI()))))
        : List.of();
  }

  /** What would stand before everything else for pages. */
  private static boolean isLong(Property property) {
    return property.values().size() > LONG;
  }

  /** What it is called. */
  String label() {
    return reading.names().text(thing);
  }

  /** What it is about: the project's summary, else its definition; empty for none. */
  String summary() {
    return Stream.of(DCTerms.description, SKOS.definition)
        .map(property -> thing.getProperty(property, reading.lang().tag()))
        .filter(found -> found != null)
        .map(found -> found.getString())
        .findFirst()
        .orElse("");
  }

  /** In one line: what it is about or, where that is not said, what it is. */
  String description() {
    return summary().isEmpty()
        ? Stream.of(kind().text(), label(), Names.label(thing, reading.lang().other()))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(" · "))
        : summary();
  }

  /** What search engines are told. */
  StructuredData data(String address) {
    Map<String, String> more = new LinkedHashMap<>();
    more.put("@id", thing.getURI());
    if (!summary().isEmpty()) {
      more.put("description", summary());
    }
    String type = Kind.of(classes).map(Kind::schema).orElse("Thing");
    return StructuredData.of(type, label(), address, reading.lang().tag(), more);
  }

  private Item kind() {
    return classes.stream()
        .filter(type -> type.startsWith(Terms.NS))
        .findFirst()
        .map(type -> listed(reading.names().item(reading.thing(type))))
        .orElse(Item.of(""));
  }

  /** A kind leads to the list of its things, where there is one. */
  private Item listed(Item kind) {
    return Kind.of(classes)
        .map(k -> Item.link(kind.text(), reading.addresses().local("/page/" + k.word())))
        .orElse(kind);
  }

  private List<Item> downloads() {
    return Forms.ALL.stream()
        .map(
            form ->
                Item.link(form.name(), reading.addresses().data(thing.getURI(), form.ending()))
                    .noted(form.ending()))
        .toList();
  }
}
