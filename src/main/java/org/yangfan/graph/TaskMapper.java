package org.yangfan.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.fact.Role;
import org.yangfan.fact.Task;
import org.yangfan.fact.Unit;

/** Says what a plan sets out to do and who answers for it. */
final class TaskMapper {
  private final PlanContext in;
  private final SubjectMapper subjects;

  TaskMapper(PlanContext in, SubjectMapper subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  /**
   * @param position the task's place in the plan, from 1
   */
  void map(Task task, int position) {
    GraphWriter out = in.out();
    Node node = in.iris().task(in.planId(), task.n());
    out.add(in.plan(), YF.task, node);
    out.type(node, YF.Task);
    String english = in.english().of(task.title(), task.topic());
    out.label(node, task.title(), english);
    out.add(node, DCTerms.title.asNode(), Literals.zh(task.title()));
    out.add(node, YF.plan, in.plan());
    out.add(node, YF.number, task.number(), Literals::string);
    out.add(node, YF.position, Literals.integer(position));
    out.add(node, YF.kind, Literals.string(task.kind().word()));
    if (!task.path().isEmpty()) {
      out.add(node, YF.path, Literals.string(String.join(" / ", task.path())));
    }
    task.areas().forEach(area -> out.add(node, YF.area, Literals.string(area)));
    in.topic(node, task.topic(), List.of("tasks", position - 1, "topic"));
    summary(node, task);
    subjects.map(node, task);
    in.grounds(node, task.evidence(), task.repeats(), task.inferred());
    for (int i = 0; i < task.units().size(); i++) {
      responsibility(node, task, i);
    }
  }

  private void summary(Node node, Task task) {
    if (task.summary() != null) {
      in.out().add(node, DCTerms.description.asNode(), task.summary().zh(), Literals::zh);
      in.out().add(node, DCTerms.description.asNode(), task.summary().en(), Literals::en);
    }
  }

  private void responsibility(Node task, Task facts, int index) {
    Unit unit = facts.units().get(index);
    GraphWriter out = in.out();
    Node body = in.units().unit(unit);
    Node node = in.iris().responsibility(task, index + 1);
    out.add(task, property(unit.role()), body);
    out.add(task, YF.unit, body);
    out.add(task, YF.responsibility, node);
    out.type(node, YF.Responsibility);
    out.label(node, facts.title() + "：" + unit.name() + "（" + zh(unit.role()) + "）", null);
    out.add(node, YF.unit, body);
    out.add(node, YF.role, Literals.string(unit.role().word()));
    out.add(node, YF.mention, Literals.string(unit.mention()));
    in.grounds(node, null, unit.inferred());
  }

  private static Node property(Role role) {
    return switch (role) {
      case LEAD -> YF.leadUnit;
      case RESPONSIBLE -> YF.responsibleUnit;
      case COOPERATING -> YF.cooperatingUnit;
    };
  }

  private static String zh(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case RESPONSIBLE -> "责任";
      case COOPERATING -> "配合";
    };
  }
}
