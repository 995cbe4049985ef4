package org.yangfan.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.yangfan.fact.Target;

/** Says what figures a plan promises. */
final class TargetMapper {
  private final PlanContext in;

  TargetMapper(PlanContext in) {
    this.in = in;
  }

  void map(Target target, int index) {
    GraphWriter out = in.out();
    Node node = in.iris().target(in.planId(), target.n());
    out.add(in.plan(), YF.target, node);
    out.type(node, YF.Target);
    out.label(node, zh(target), en(target));
    out.add(node, YF.plan, in.plan());
    out.add(node, YF.indicator, in.terms().indicator(target.indicator(), at(index, "indicator")));
    out.add(node, YF.comparator, Literals.string(target.comparator().word()));
    figures(node, target);
    out.add(node, YF.per, target.per(), Literals::string);
    out.add(node, YF.deadline, target.deadline(), Literals::yearOrDate);
    in.topic(node, target.topic(), at(index, "topic"));
    in.taskOf(node, target.task(), target.evidence(), at(index, "task"));
    in.grounds(node, target.evidence(), target.repeats(), target.inferred());
  }

  private static List<Object> at(int index, String field) {
    return List.of("targets", index, field);
  }

  private void figures(Node node, Target target) {
    GraphWriter out = in.out();
    String measure = target.measure();
    out.add(node, YF.value, target.value(), Literals::decimal);
    out.add(node, YF.minValue, target.min(), Literals::decimal);
    out.add(node, YF.maxValue, target.max(), Literals::decimal);
    out.add(node, YF.measure, measure, Literals::string);
    out.add(
        node, YF.normalizedValue, Amounts.normalized(target.value(), measure), Literals::decimal);
    out.add(node, YF.normalizedMin, Amounts.normalized(target.min(), measure), Literals::decimal);
    out.add(node, YF.normalizedMax, Amounts.normalized(target.max(), measure), Literals::decimal);
    out.add(node, YF.baseline, target.baseline(), Literals::decimal);
  }

  private String zh(Target target) {
    String per = target.per() == null ? "" : "（" + target.per() + "）";
    return in.region().name() + "：" + target.indicator() + per + " " + Amounts.printed(target);
  }

  private String en(Target target) {
    String indicator = in.terms().indicatorInEnglish(target.indicator());
    String per = target.per() == null ? "" : in.english().scope(target.per());
    if (indicator == null || per == null) {
      return null;
    }
    String scope = per.isEmpty() ? "" : " (" + per + ")";
    return in.region().englishName() + ": " + indicator + scope + " " + Amounts.rescaled(target);
  }
}
