package org.yangfan.cli;

import java.time.LocalDate;
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

/** Marks the facts of one plan and makes an entry of each. */
final class PlanMarks {
  private static final List<String> BETWEEN_YEARS =
      List.of("-", "—", "–", "~", "至", "年-", "年—", "年–", "年至");

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

  List<Entry> about() {
    List<Entry> entries = new ArrayList<>();
    about(entries, "标题", plan.title());
    about(entries, "文号", plan.number());
    plan.issuers().forEach(issuer -> about(entries, "发文机关", issuer));
    about(entries, "印发", plan.issued());
    about(entries, "发布", plan.published());
    about(entries, "施行", plan.effective());
    if (plan.period() != null) {
      List<String> years =
          BETWEEN_YEARS.stream()
              .map(between -> plan.period().start() + between + plan.period().end())
              .toList();
      about(entries, "期限", years.get(0), years);
    }
    plan.implemented().forEach(other -> about(entries, "落实", other, List.of("《" + other, other)));
    return entries;
  }

  private void about(List<Entry> entries, String name, LocalDate date) {
    if (date != null) {
      String printed =
          "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      about(entries, name, date.toString(), List.of(printed, date.toString()));
    }
  }

  private void about(List<Entry> entries, String name, String value) {
    if (value != null) {
      about(entries, name, value, List.of(value));
    }
  }

  /**
   * @param printed the forms in which the document may print the value
   */
  private void about(List<Entry> entries, String name, String value, List<String> printed) {
    String id = prefix + "about-" + (entries.size() + 1);
    String mark =
        printed.stream()
            .flatMap(form -> marks.find(form, stretch).stream())
            .findFirst()
            .map(place -> marks.add(place, "about", id, name))
            .orElse(null);
    entries.add(new Entry(id, "about", value, name, mark));
  }

  List<Entry> tasks() {
    return plan.tasks().stream().map(this::task).toList();
  }

  private Entry task(Task task) {
    String id = prefix + "task-" + task.n();
    String number = task.number() == null ? "" : task.number() + " ";
    List<Entry> units = new ArrayList<>();
    for (Unit unit : task.units()) {
      units.add(unit(unit, task.evidence(), id + "-unit-" + (units.size() + 1)));
    }
    String label = "任务 " + number + task.title();
    return new Entry(
        id,
        "task",
        number + task.title(),
        Printed.words(task),
        place(task.evidence(), task.title(), "task", id, label),
        again(task.repeats(), task.title(), "task", id, label),
        units);
  }

  /** A unit stands in its task, or in a list after it that several tasks share. */
  private Entry unit(Unit unit, Evidence task, String id) {
    Optional<Span> place =
        task == null
            ? Optional.empty()
            : marks
                .find(unit.mention(), marks.span(task))
                .or(() -> marks.find(unit.mention(), after(marks.span(task))));
    String role = Printed.words(unit.role());
    String mark =
        place
            .map(span -> marks.add(span, unit.role().word(), id, role + " " + unit.name()))
            .orElse(null);
    return new Entry(id, unit.role().word(), unit.name(), role, mark);
  }

  private Span after(Span span) {
    return new Span(span.end(), Math.max(span.end(), stretch.end()));
  }

  List<Entry> targets() {
    return plan.targets().stream().map(this::target).toList();
  }

  private Entry target(Target target) {
    String id = prefix + "target-" + target.n();
    String figure = Printed.words(target);
    String label = "目标 " + target.indicator() + " " + figure;
    String mark =
        target.evidence() == null
            ? null
            : marks.add(marks.span(target.evidence()), "target", id, label);
    List<String> again = again(target.repeats(), null, "target", id, label);
    return new Entry(id, "target", target.indicator(), figure, mark, again, List.of());
  }

  List<Entry> projects() {
    return plan.projects().stream().map(this::project).toList();
  }

  private Entry project(Project project) {
    String id = prefix + "project-" + project.n();
    String kind = project.kind() + (project.number() == null ? "" : project.number());
    String title = project.title();
    String label = kind + " " + title;
    String mark = place(project.evidence(), title, "project", id, label);
    List<String> again = again(project.repeats(), title, "project", id, label);
    return new Entry(id, "project", title, kind, mark, again, List.of());
  }

  List<Entry> terms() {
    List<Entry> entries = new ArrayList<>();
    for (GlossaryEntry term : plan.glossary()) {
      String id = prefix + "term-" + (entries.size() + 1);
      String mark = place(term.evidence(), term.term(), "term", id, "名词 " + term.term());
      entries.add(new Entry(id, "term", term.term(), term.meaning(), mark));
    }
    return entries;
  }

  /** Marks the words of a title in the fact's evidence; where they are not, its first line. */
  private String place(Evidence evidence, String words, String kind, String id, String label) {
    if (evidence == null) {
      return marks.find(words, stretch).map(span -> marks.add(span, kind, id, label)).orElse(null);
    }
    return marks.add(titled(marks.span(evidence), words), kind, id, label);
  }

  private Span titled(Span span, String words) {
    return marks.find(words, span).orElseGet(() -> marks.firstLine(span));
  }

  /**
   * Marks where a fact stands again.
   *
   * @param words of its title; null where all that stands there is marked
   */
  private List<String> again(
      List<Evidence> repeats, String words, String kind, String id, String label) {
    List<String> again = new ArrayList<>();
    for (Evidence repeat : repeats) {
      Span span = marks.span(repeat);
      Span place = words == null ? span : titled(span, words);
      again.add(marks.again(place, kind, id, label, again.size() + 1));
    }
    return again;
  }
}
