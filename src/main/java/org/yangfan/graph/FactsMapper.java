package org.yangfan.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.yangfan.fact.FactsFile;
import org.yangfan.vocabulary.Vocabulary;

/**
 * Facts → RDF, pushed to a stream of quads: one named graph a plan, no blank nodes, the same facts
 * always the same quads in the same order.
 */
public final class FactsMapper {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final PlanIndex plans;
  private final UnitIndex units;
  private final Consumer<Problem> problems;

  /**
   * @param all every file of the load, so that plans can be linked to each other
   * @param curatedUnits the bodies that the vocabulary describes
   * @param problems told of what does not reach the graph
   */
  public FactsMapper(
      Iris iris,
      Vocabulary vocabulary,
      Collection<LoadedFacts> all,
      Set<Node> curatedUnits,
      Consumer<Problem> problems) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.plans = new PlanIndex(iris, all);
    this.units = new UnitIndex(iris, vocabulary.regions(), curatedUnits, all);
    this.problems = problems;
  }

  /** Sends every plan of {@code loaded}, which {@link FactsCheck} has found to be in order. */
  public void map(LoadedFacts loaded, StreamRDF out) {
    FactsFile facts = loaded.facts();
    for (int i = 0; i < facts.plans().size(); i++) {
      new PlanMapper(iris, vocabulary, plans, units, remarks(loaded.file(), i))
          .map(facts.plans().get(i), facts.document(), loaded.text(), out);
    }
  }

  private Consumer<PlanContext.Remark> remarks(String file, int plan) {
    return remark -> {
      List<Object> path =
          Stream.concat(Stream.<Object>of("plans", plan), remark.path().stream()).toList();
      problems.accept(new Problem(file, path, remark.message()));
    };
  }
}
