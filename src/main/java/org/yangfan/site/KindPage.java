package org.yangfan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.page.Item;
import org.yangfan.page.KindView;
import org.yangfan.page.Section;
import org.yangfan.query.SavedQueries;

/** All things of a kind, as a view. */
final class KindPage {
  /** Where things of a kind belong to something greater, they stand with what else is in it. */
  private static final Map<Kind, Property> WHOLES =
      Map.of(
          Kind.REGION, Terms.PART_OF,
          Kind.TASK, Terms.PLAN,
          Kind.TARGET, Terms.PLAN,
          Kind.PROJECT, Terms.PLAN,
          Kind.COMPARISON, Terms.PLAN,
          Kind.UNIT, Terms.REGION);

  /** Questions whose pictures show all things of a kind together. */
  private static final Map<Kind, String> QUESTIONS =
      Map.of(
          Kind.PLAN, "plan-timeline",
          Kind.REGION, "region-profile",
          Kind.DOMAIN, "national-fields",
          Kind.INDICATOR, "who-is-silent");

  private final Reading reading;
  private final Kind kind;

  KindPage(Reading reading, Kind kind) {
    this.reading = reading;
    this.kind = kind;
  }

  KindView view(SavedQueries queries) {
    List<Resource> things =
        Classes.members(reading.graph(), kind.iri()).stream()
            .filter(Resource::isURIResource)
            .filter(thing -> thing.hasProperty(RDFS.label))
            .sorted(order())
            .toList();
    Statement definition = type().getProperty(SKOS.definition, reading.lang().tag());
    return new KindView(
        label(),
        definition == null ? "" : definition.getString(),
        things.size(),
        figures(queries),
        groups(things));
  }

  private List<Section> figures(SavedQueries queries) {
    String question = QUESTIONS.get(kind);
    return question != null && queries.has(question)
        ? List.of(new Sections(queries, reading).pictures(queries.get(question)))
        : List.of();
  }

  private List<KindView.Group> groups(List<Resource> things) {
    Map<Optional<Resource>, List<Item>> groups = new LinkedHashMap<>();
    for (Resource thing : things) {
      groups
          .computeIfAbsent(whole(thing), whole -> new ArrayList<>())
          .add(reading.names().item(thing));
    }
    List<KindView.Group> all = new ArrayList<>();
    groups.forEach(
        (whole, parts) ->
            all.add(
                new KindView.Group(
                    whole.map(it -> "in-" + Terms.local(it.getURI())).orElse(""),
                    whole.map(reading.names()::item).orElse(null),
                    parts)));
    return all;
  }

  private Optional<Resource> whole(Resource thing) {
    return Optional.ofNullable(WHOLES.get(kind))
        .map(thing::getProperty)
        .map(Statement::getResource);
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

  private Resource type() {
    return reading.thing(kind.iri());
  }
}
