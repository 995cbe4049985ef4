package org.yangfan.cli;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Text;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Plan;

/** Divides the facts of a document that holds several plans, so that each plan has a file. */
final class PlanFiles {
  private PlanFiles() {}

  /**
   * One facts file a plan, in order. A finding goes with the plan in whose stretch of {@code text}
   * it stands; what stands before the first plan goes with the first.
   */
  static List<FactsFile> divide(FactsFile facts, Text text) {
    List<FactsFile> files = new ArrayList<>();
    for (int i = 0; i < facts.plans().size(); i++) {
      Plan plan = facts.plans().get(i);
      int from = i == 0 ? 0 : startLine(plan, text);
      int to =
          i + 1 < facts.plans().size()
              ? startLine(facts.plans().get(i + 1), text)
              : Integer.MAX_VALUE;
      files.add(
          new FactsFile(facts.document(), List.of(plan), between(facts.warnings(), from, to)));
    }
    return files;
  }

  private static List<Finding> between(List<Finding> findings, int from, int to) {
    return findings.stream().filter(f -> f.line() >= from && f.line() < to).toList();
  }

  private static int startLine(Plan plan, Text text) {
    return plan.evidence() == null ? 0 : text.line(text.index(plan.evidence().start()));
  }
}
