package org.yangfan.graph;

import org.yangfan.fact.Coverage;
import org.yangfan.fact.DocumentFacts;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Region;

/** What people call a plan. */
record PlanLabel(Plan plan, Region region, DocumentFacts document) {

  /** Its title; where none is known, its region and the document that tells of it. */
  String zh() {
    if (plan.title() != null) {
      return plan.title();
    }
    String teller = document.title() == null ? document.id() : document.title();
    return region.name() + "（" + teller + "）";
  }

  /** Region, years and how much is known: Plan of Chongqing, 2021–2023. */
  String en() {
    String excerpt = plan.coverage() == Coverage.EXCERPT ? " (excerpt)" : "";
    return "Plan of " + region.englishName() + years() + excerpt;
  }

  private String years() {
    if (plan.period() != null) {
      int start = plan.period().start();
      int end = plan.period().end();
      return start == end ? ", " + end : ", %d–%d".formatted(start, end);
    }
    return plan.issued() == null ? "" : ", " + plan.issued().getYear();
  }
}
