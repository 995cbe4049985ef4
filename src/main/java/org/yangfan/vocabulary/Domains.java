package org.yangfan.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The fields of application of {@code domains*.ttl}, by slug and by the names headings use. */
public final class Domains {
  private static final List<Property> LABELS =
      List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel);

  /** Characters that the full name of a field has at least. */
  private static final int FULL_NAME = 4;

  private final Map<String, Domain> bySlug = new TreeMap<>();
  private final Map<String, Set<Domain>> byLabel = new LinkedHashMap<>();

  private Domains(Model model) {
    model.listSubjectsWithProperty(RDF.type, Names.type("Domain")).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(this::add);
  }

  static Domains from(Model model) {
    return new Domains(model);
  }

  private void add(Resource subject) {
    Domain domain =
        new Domain(
            slug(subject),
            Names.literal(subject, SKOS.prefLabel, "zh"),
            Names.literal(subject, SKOS.prefLabel, "en"),
            subject.listProperties(Names.yf("nationalDomain")).toList().stream()
                .map(statement -> slug(statement.getResource()))
                .sorted()
                .toList());
    bySlug.put(domain.slug(), domain);
    LABELS.stream()
        .flatMap(property -> Names.literals(subject, property, "zh").stream())
        .forEach(
            label ->
                byLabel
                    .computeIfAbsent(Topic.plain(label), key -> new LinkedHashSet<>())
                    .add(domain));
  }

  private static String slug(Resource subject) {
    return subject.getURI().substring(subject.getURI().lastIndexOf('/') + 1);
  }

  /** All of them, by slug. */
  public Collection<Domain> all() {
    return List.copyOf(bySlug.values());
  }

  /** The field with this slug. */
  public Optional<Domain> withSlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The fields that {@code topic} means: one; several, in the order it lists them or, for a
   * compound such as 文体旅游, by slug; none where any part of it is no known name. Nothing is guessed.
   *
   * @param topic as printed: with or without 5G+, quotation marks, brackets, 工程 or 应用 at its end
   */
  public List<Domain> of(String topic) {
    String plain = Topic.plain(topic);
    String bare = Topic.withoutBrackets(plain);
    return Stream.of(plain, bare, Topic.withoutTail(bare))
        .map(this::read)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Domain> read(String name) {
    Set<Domain> whole = byLabel.getOrDefault(name, Set.of());
    return whole.isEmpty() ? list(Topic.parts(name)) : List.copyOf(whole);
  }

  /** The fields of all {@code parts}; none unless each is known. */
  private List<Domain> list(List<String> parts) {
    Set<Domain> found = new LinkedHashSet<>();
    for (String part : parts) {
      Set<Domain> one = part(part, parts.get(0));
      if (one.isEmpty()) {
        return List.of();
      }
      found.addAll(one);
    }
    return List.copyOf(found);
  }

  /**
   * A part of a list by its own name, by names that run together, or with the head of the first.
   */
  private Set<Domain> part(String part, String first) {
    String headed = first.substring(0, Math.min(2, first.length())) + part;
    return Stream.of(part, Topic.withoutTail(part), headed)
        .map(name -> byLabel.getOrDefault(name, Set.of()))
        .filter(known -> !known.isEmpty())
        .findFirst()
        .orElseGet(() -> joined(part));
  }

  /**
   * The fields of full names that run together without a mark, where that can be read in one way
   * only. Bare names such as 工业 are too short to tell: 工业旅游 is not two fields.
   */
  private Set<Domain> joined(String name) {
    List<Set<Domain>> readings = new ArrayList<>();
    for (int cut = FULL_NAME; cut <= name.length() - FULL_NAME; cut++) {
      Set<Domain> head = byLabel.getOrDefault(name.substring(0, cut), Set.of());
      Set<Domain> rest = byLabel.getOrDefault(name.substring(cut), Set.of());
      if (!head.isEmpty() && !rest.isEmpty()) {
        readings.add(union(head, rest));
      }
    }
    return readings.size() == 1 ? readings.get(0) : Set.of();
  }

  private static Set<Domain> union(Set<Domain> head, Set<Domain> rest) {
    Set<Domain> all = new LinkedHashSet<>(head);
    all.addAll(rest);
    return all;
  }
}
