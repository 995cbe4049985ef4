package org.yangfan.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The things of a graph that can be found. */
final class Entries {
  /** Things that only join others; those are found themselves. */
  private static final Set<String> JOINTS = Set.of("Responsibility", "CoResponsibility");

  private static final List<Property> NAMES =
      List.of(
          RDFS.label,
          DCTerms.title,
          DCTerms.identifier,
          SKOS.prefLabel,
          SKOS.altLabel,
          SKOS.hiddenLabel,
          Facets.property("shortName"),
          Facets.property("abbreviation"),
          Facets.property("pinyin"),
          Facets.property("term"));
  private static final List<Property> TEXTS =
      List.of(
          DCTerms.description,
          SKOS.definition,
          RDFS.comment,
          Facets.property("area"),
          Facets.property("meaning"),
          Facets.property("mention"));

  private final Model graph;
  private final Facets facets;

  Entries(Model graph) {
    this.graph = graph;
    this.facets = new Facets(graph);
  }

  /** Each labelled thing of a class of ours. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    for (Resource thing : graph.listSubjectsWithProperty(RDFS.label).toList()) {
      List<String> kinds = Facets.kinds(thing);
      if (thing.isURIResource() && !JOINTS.containsAll(kinds)) {
        all.add(entry(thing, kinds));
      }
    }
    return all;
  }

  private Entry entry(Resource thing, List<String> kinds) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.KIND, kinds);
    facets.of(thing).forEach((facet, found) -> values.put(facet, List.copyOf(found)));
    Set<String> names = literals(thing, NAMES);
    Set<String> initials = new LinkedHashSet<>();
    if (kinds.stream().anyMatch(Facets.REGIONS::contains)) {
      words(thing, "en").forEach(name -> names.add(Pinyin.joined(name)));
      initials.addAll(initials(thing));
    }
    Set<String> texts = literals(thing, TEXTS);
    texts.addAll(quotes(thing));
    return new Entry(
        thing.getURI(),
        labels(thing),
        values,
        List.copyOf(names),
        List.copyOf(initials),
        List.copyOf(texts),
        size(thing));
  }

  private static SortedMap<String, String> labels(Resource thing) {
    SortedMap<String, String> labels = new TreeMap<>();
    thing
        .listProperties(RDFS.label)
        .forEach(label -> labels.put(label.getLanguage(), label.getString()));
    return labels;
  }

  private long size(Resource thing) {
    return graph.getGraph().stream(Node.ANY, Node.ANY, thing.asNode()).count();
  }

  /**
   * The first letters of a place's name in pinyin, with and without a last character that only says
   * what kind of place it is.
   */
  private static Set<String> initials(Resource region) {
    Set<String> initials = new LinkedHashSet<>();
    Set<String> chinese = words(region, "zh");
    for (String name : words(region, "en")) {
      for (String characters : chinese) {
        Pinyin.initials(name, characters.length()).ifPresent(initials::add);
        Pinyin.initials(name, characters.length() - 1).ifPresent(initials::add);
      }
    }
    return initials;
  }

  private static Set<String> words(Resource region, String language) {
    Set<String> words = literals(region, List.of(Facets.property("pinyin")));
    List<Property> names = List.of(RDFS.label, Facets.property("shortName"));
    for (Property property : names) {
      region.listProperties(property, language).forEach(name -> words.add(name.getString()));
    }
    words.removeIf(word -> word.matches("\\p{ASCII}*") == language.equals("zh"));
    return words;
  }

  private static Set<String> literals(Resource thing, List<Property> properties) {
    Set<String> found = new LinkedHashSet<>();
    for (Property property : properties) {
      thing.listProperties(property).toList().stream()
          .filter(statement -> statement.getObject().isLiteral())
          .map(statement -> statement.getLiteral().getLexicalForm())
          .sorted()
          .forEach(found::add);
    }
    return found;
  }

  /** The words that {@code thing} rests on, those that stand several times once. */
  private static Set<String> quotes(Resource thing) {
    Set<String> words = new LinkedHashSet<>();
    for (Resource evidence : Facets.objects(thing, Facets.property("evidence"))) {
      for (Resource selector : Facets.objects(evidence, OA.hasSelector)) {
        words.addAll(literals(selector, List.of(OA.exact)));
      }
    }
    return words;
  }
}
