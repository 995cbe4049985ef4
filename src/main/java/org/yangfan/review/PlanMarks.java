package org.yangfan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Project;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;
import org.yangfan.fact.Unit;
import org.yangfan.page.DocumentView.Entry;
import org.yangfan.page.Words;

/** Marks the facts of one plan and makes an entry of each. */
final class PlanMarks {
  private final Plan plan;
  private final Span stretch;
  private final String prefix;
  private final Marks marks;

  /**
   * @param stretch where in the document the plan stands
   * @param prefix of the ids of its entries
   */
  PlanMarks(Plan plan, Span stretch, String prefix, Marks marks) {
    this.plan = plan;
    this.stretch = stretch;
    this.prefix = prefix;
    this.marks = marks;
  }

  List<Entry> tasks() {
    return plan.tasks().stream().map(this::task).toList();
  }

  private Entry task(Task task) {
    String id = prefix + "task-" + task.n();
    String number = task.number() == null ? "" : task.number() + " ";
    List<Entry> parts = new ArrayList<>();
    for (String area : task.areas()) {
      Words said = Words.fact("area");
      parts.add(part(task, area, area, "area", said, id + "-area-" + (parts.size() + 1)));
    }
    for (Unit unit : task.units()) {
      Words role = Words.of(unit.role().word());
      String part = id + "-unit-" + (parts.size() - task.areas().size() + 1);
      parts.add(part(task, unit.mention(), unit.name(), unit.role().word(), role, part));
    }
    Words label = Words.of("kind.task").with(number + task.title());
    return new Entry(
        id,
        "task",
        number + task.title(),
        Printed.details(task),
        place(task.evidence(), task.title(), "task", id, label),
        again(task.repeats(), task.title(), "task", id, label),
        parts);
  }

  /** A body or an area stands in its task, or in a list after it that several tasks share. */
  private Entry part(Task task, String words, String name, String kind, Words said, String id) {
    String mark =
        Optional.ofNullable(task.evidence())
            .map(marks::span)
            .flatMap(span -> marks.find(words, span).or(() -> marks.find(words, after(span))))
            .map(span -> marks.add(span, kind, id, said.with(name)))
            .orElse(null);
    return new Entry(id, kind, name, said, mark);
  }

  private Span after(Span span) {
    return new Span(span.end(), Math.max(span.end(), stretch.end()));
  }

  List<Entry> targets() {
    return plan.targets().stream().map(this::target).toList();
  }

  private Entry target(Target target) {
    String id = prefix + "target-" + target.n();
    Words label = Words.of("kind.target").with(target.indicator() + " " + Printed.figure(target));
    String mark =
        target.evidence() == null
            ? null
            : marks.add(marks.span(target.evidence()), "target", id, label);
    List<String> again = again(target.repeats(), null, "target", id, label);
    return new Entry(
        id, "target", target.indicator(), Printed.details(target), mark, again, List.of());
  }

  List<Entry> projects() {
    return plan.projects().stream().map(this::project).toList();
  }

  private Entry project(Project project) {
    String id = prefix + "project-" + project.n();
    String kind = project.kind() + (project.number() == null ? "" : project.number());
    String title = project.title();
    Words label = Words.same(kind).with(title);
    String mark = place(project.evidence(), title, "project", id, label);
    List<String> again = again(project.repeats(), title, "project", id, label);
    return new Entry(id, "project", title, List.of(Words.same(kind)), mark, again, List.of());
  }

  List<Entry> terms() {
    List<Entry> entries = new ArrayList<>();
    for (GlossaryEntry term : plan.glossary()) {
      String id = prefix + "term-" + (entries.size() + 1);
      Words label = Words.of("kind.term").with(term.term());
      String mark = place(term.evidence(), term.term(), "term", id, label);
      entries.add(new Entry(id, "term", term.term(), Words.same(term.meaning()), mark));
    }
    return entries;
  }

  /** Marks the words of a title in the fact's evidence; where they are not, its first line. */
  private String place(Evidence evidence, String words, String kind, String id, Words label) {
    if (evidence == null) {
      return marks.find(words, stretch).map(span -> marks.add(span, kind, id, label)).orElse(null);
    }
    return marks.add(marks.title(words, marks.span(evidence)), kind, id, label);
  }

  /**
   * Marks where a fact stands again.
   *
   * @param words of its title; null where all that stands there is marked
   */
  private List<String> again(
      List<Evidence> repeats, String words, String kind, String id, Words label) {
    List<String> again = new ArrayList<>();
    for (Evidence repeat : repeats) {
      Span span = marks.span(repeat);
      Span place = words == null ? span : marks.title(words, span);
      again.add(marks.again(place, kind, id, label, again.size() + 1));
    }
    return again;
  }
}
