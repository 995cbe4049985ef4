package org.yangfan.graph;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Inferred;
import org.yangfan.vocabulary.Region;

/**
 * What the mappers of one plan share.
 *
 * @param path leads to the plan in its facts file
 */
record PlanContext(
    String planId,
    Region region,
    Iris iris,
    GraphWriter out,
    EvidenceMapper evidence,
    Terms terms,
    EnglishTitles english,
    UnitMapper units,
    TaskIndex tasks,
    Consumer<Remark> remarks) {

  /** A remark on the plan: keys and indices below it, and what is left out. */
  record Remark(List<Object> path, String message) {}

  Node plan() {
    return iris.plan(planId);
  }

  /** Says where {@code thing} stands and what in it was completed; both may be null. */
  void grounds(Node thing, Evidence place, Inferred inferred) {
    grounds(thing, place, List.of(), inferred);
  }

  /** The same of what stands at {@code repeats} too. */
  void grounds(Node thing, Evidence place, List<Evidence> repeats, Inferred inferred) {
    evidence.evidence(out, thing, place, repeats);
    evidence.inferred(out, thing, inferred);
  }

  /** Says what field {@code thing} is about; {@code topic} may be null. */
  void topic(Node thing, String topic, List<Object> path) {
    if (topic != null) {
      out.add(thing, YF.topic, Literals.string(topic));
      terms.domains(topic, path).forEach(domain -> out.add(thing, YF.domain, domain));
    }
  }

  /** Says in which task {@code thing} stands; {@code number} may be null. */
  void taskOf(Node thing, String number, Evidence place, List<Object> path) {
    if (number == null) {
      return;
    }
    tasks
        .find(number, place)
        .ifPresentOrElse(
            task -> out.add(thing, YF.task, iris.task(planId, task.n())),
            () ->
                remarks.accept(
                    new Remark(
                        path,
                        "no task of this plan has the number '%s': the link is left out"
                            .formatted(number))));
  }
}
