package org.yangfan.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What tasks are about beside their fields: the scenarios, technologies and places of the
 * vocabulary, found in a text by their Chinese labels. Immutable; thread-safe.
 */
public final class Subjects {
  private static final List<Property> LABELS =
      List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel);

  private final Map<String, Set<Subject>> byLabel = new TreeMap<>();
  private final Trie labels;

  private Subjects(Model model) {
    model.listSubjectsWithProperty(RDF.type, Names.type("Subject")).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(this::add);
    labels = Trie.builder().ignoreOverlaps().addKeywords(byLabel.keySet()).build();
  }

  static Subjects from(Model model) {
    return new Subjects(model);
  }

  private void add(Resource resource) {
    String[] path = resource.getURI().split("/");
    Subject subject = new Subject(path[path.length - 2], path[path.length - 1]);
    LABELS.stream()
        .flatMap(property -> Names.literals(resource, property, "zh").stream())
        .forEach(label -> byLabel.computeIfAbsent(label, l -> new TreeSet<>()).add(subject));
  }

  /**
   * Every mention in {@code text}, in order: the longest label where several overlap. A label in
   * Latin letters counts only where no other letter adjoins it.
   */
  public List<SubjectMention> in(String text) {
    return labels.parseText(text).stream()
        .filter(emit -> isWhole(text, emit))
        .flatMap(Subjects.this::mentions)
        .toList();
  }

  private Stream<SubjectMention> mentions(Emit emit) {
    return byLabel.get(emit.getKeyword()).stream()
        .map(subject -> new SubjectMention(subject, emit.getStart(), emit.getEnd() + 1));
  }

  private static boolean isWhole(String text, Emit emit) {
    return !(joins(text, emit.getStart() - 1, emit.getStart())
        || joins(text, emit.getEnd(), emit.getEnd() + 1));
  }

  /** Whether two characters that stand side by side are both Latin letters or digits. */
  private static boolean joins(String text, int left, int right) {
    return left >= 0
        && right < text.length()
        && isLatin(text.charAt(left))
        && isLatin(text.charAt(right));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
