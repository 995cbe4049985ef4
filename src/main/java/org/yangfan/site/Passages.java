package org.yangfan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OA;

/** Where facts stand in documents, as the graph says it. */
final class Passages {
  private static final Map<String, String> KINDS =
      Map.of(
          "Plan", "plan",
          "Task", "task",
          "Target", "target",
          "Project", "project",
          "GlossaryEntry", "term",
          "SubjectMention", "subject");

  /** {@code evidence/2} before {@code evidence/10}. */
  private static final Comparator<Resource> BY_NUMBER =
      Comparator.comparing((Resource place) -> place.toString().length())
          .thenComparing(Resource::toString);

  private Passages() {}

  /** All that rests on {@code document}, in the order of the document. */
  static List<Passage> in(Resource document) {
    List<Passage> passages = new ArrayList<>();
    for (Resource place :
        document.getModel().listSubjectsWithProperty(OA.hasSource, document).toList()) {
      place
          .getModel()
          .listSubjectsWithProperty(Terms.EVIDENCE, place)
          .forEach(fact -> of(fact, place).ifPresent(passages::add));
    }
    passages.sort(Passage.IN_ORDER);
    return passages;
  }

  /** What {@code fact} rests on at {@code place}; empty where the place has no positions. */
  static Optional<Passage> of(Resource fact, Resource place) {
    RDFNode start = selected(place, OA.start);
    RDFNode end = selected(place, OA.end);
    return !isNumber(start) || !isNumber(end)
        ? Optional.empty()
        : Optional.of(
            new Passage(
                fact,
                kind(fact),
                start.asLiteral().getInt(),
                end.asLiteral().getInt(),
                place.equals(places(fact).get(0))));
  }

  /** The places of {@code fact}, by their numbers. */
  static List<Resource> places(Resource fact) {
    return fact.listProperties(Terms.EVIDENCE).toList().stream()
        .filter(statement -> statement.getObject().isResource())
        .map(Statement::getResource)
        .sorted(BY_NUMBER)
        .toList();
  }

  /** How many Unicode code points {@code document} has; 0 where that is not known. */
  static int length(Resource document) {
    Statement length = document.getProperty(Terms.CHARACTERS);
    return length != null && isNumber(length.getObject()) ? length.getInt() : 0;
  }

  private static boolean isNumber(RDFNode node) {
    return node != null
        && node.isLiteral()
        && node.asNode().getLiteral().isWellFormed()
        && node.asLiteral().getValue() instanceof Number;
  }

  private static String kind(Resource fact) {
    return Classes.of(fact).stream()
        .map(Terms::local)
        .filter(KINDS::containsKey)
        .map(KINDS::get)
        .findFirst()
        .orElse("fact");
  }

  /** What one of the selectors of {@code place} says; null for nothing. */
  static RDFNode selected(Resource place, Property property) {
    return place.listProperties(OA.hasSelector).toList().stream()
        .map(selector -> selector.getResource().getProperty(property))
        .filter(found -> found != null)
        .map(Statement::getObject)
        .findFirst()
        .orElse(null);
  }
}
