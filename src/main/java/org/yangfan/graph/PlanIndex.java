package org.yangfan.graph;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.yangfan.fact.Plan;

/**
 * All plans and documents of a load, by their ids and by the titles under which others name them.
 */
final class PlanIndex {
  private final Iris iris;
  private final Set<String> plans = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Map<String, String> planByTitle = new HashMap<>();

  PlanIndex(Iris iris, Collection<LoadedFacts> all) {
    this.iris = iris;
    for (LoadedFacts loaded : all) {
      documents.add(loaded.facts().document().id());
      loaded.facts().plans().forEach(this::add);
    }
  }

  private void add(Plan plan) {
    plans.add(plan.id());
    if (plan.title() != null) {
      planByTitle.merge(plain(plan.title()), plan.id(), (a, b) -> a.compareTo(b) < 0 ? a : b);
    }
  }

  /** The plan with this id or, failing that, this printed title. */
  Optional<Node> plan(String idOrTitle) {
    String id = plans.contains(idOrTitle) ? idOrTitle : planByTitle.get(plain(idOrTitle));
    return Optional.ofNullable(id).map(iris::plan);
  }

  /** The plan or document that {@code source} names, or null where it is none of ours. */
  Node source(String source) {
    if (documents.contains(source) && !plans.contains(source)) {
      return iris.document(source);
    }
    return plan(source).orElse(null);
  }

  /** A title without white space, quotation marks and the frame of a notice. */
  private static String plain(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .replaceAll("[\\s《》“”\"'‘’「」]", "")
        .replaceAll("[-–—~至]", "-")
        .replaceFirst("^.*关于印发", "")
        .replaceFirst("的通知$", "");
  }
}
