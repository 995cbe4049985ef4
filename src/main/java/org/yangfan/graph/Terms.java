package org.yangfan.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.vocabulary.Domain;
import org.yangfan.vocabulary.Indicator;
import org.yangfan.vocabulary.Vocabulary;

/**
 * The vocabulary's terms for what one plan names; what it does not know is proposed as a new term
 * in the plan's graph.
 */
final class Terms {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final GraphWriter out;
  private final Consumer<PlanContext.Remark> remarks;

  /**
   * @param remarks told of every name that the vocabulary does not know
   */
  Terms(Iris iris, Vocabulary vocabulary, GraphWriter out, Consumer<PlanContext.Remark> remarks) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.out = out;
    this.remarks = remarks;
  }

  /**
   * The fields that {@code topic} means.
   *
   * @param path leads to it below the plan
   */
  List<Node> domains(String topic, List<Object> path) {
    List<Domain> known = vocabulary.domains().of(topic);
    if (!known.isEmpty()) {
      return known.stream().map(domain -> iris.domain(domain.slug())).toList();
    }
    String message = "field '%s' is not in data/vocabulary: it is proposed".formatted(topic);
    remarks.accept(new PlanContext.Remark(path, message));
    return List.of(propose(iris.domain(slug(topic)), YF.Domain, topic));
  }

  /**
   * The indicator called {@code name}.
   *
   * @param path leads to it below the plan
   */
  Node indicator(String name, List<Object> path) {
    Optional<Indicator> known = vocabulary.indicators().named(name);
    if (known.isPresent()) {
      return iris.indicator(known.get().slug());
    }
    String message = "indicator '%s' is not in data/vocabulary: it is proposed".formatted(name);
    remarks.accept(new PlanContext.Remark(path, message));
    return propose(iris.indicator(slug(name)), YF.Indicator, name);
  }

  /** The English name of the indicator called {@code name}, or null where it has none. */
  String indicatorInEnglish(String name) {
    return vocabulary.indicators().named(name).map(Indicator::englishName).orElse(null);
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
