package org.yangfan.graph;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.vocabulary.Domain;
import org.yangfan.vocabulary.Vocabulary;

/**
 * The vocabulary's terms for what one plan names; what it does not know is proposed as a new term
 * in the plan's graph.
 */
final class Terms {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final GraphWriter out;
  private final Consumer<String> unknown;

  /**
   * @param unknown told of every name that the vocabulary does not know
   */
  Terms(Iris iris, Vocabulary vocabulary, GraphWriter out, Consumer<String> unknown) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.out = out;
    this.unknown = unknown;
  }

  /** The fields that {@code topic} means. */
  List<Node> domains(String topic) {
    List<Domain> known = vocabulary.domains().of(topic);
    if (!known.isEmpty()) {
      return known.stream().map(domain -> iris.domain(domain.slug())).toList();
    }
    unknown.accept("field '%s' is not in data/vocabulary/domains*.ttl".formatted(topic));
    return List.of(propose(iris.domain(slug(topic)), YF.Domain, topic));
  }

  /** The indicator called {@code name}. */
  Node indicator(String name) {
    unknown.accept("indicator '%s' is not in data/vocabulary/indicators.ttl".formatted(name));
    return propose(iris.indicator(slug(name)), YF.Indicator, name);
  }

  /** The English name of the indicator called {@code name}, or null where it has none. */
  String indicatorInEnglish(String name) {
    return null;
  }

  private Node propose(Node term, Node type, String name) {
    out.type(term, type);
    out.label(term, name, null);
    out.add(term, SKOS.prefLabel.asNode(), Literals.zh(name));
    out.add(term, YF.proposed, Literals.bool(true));
    return term;
  }

  private static String slug(String name) {
    return name.strip().replaceAll("[\\s/]+", "-");
  }
}
