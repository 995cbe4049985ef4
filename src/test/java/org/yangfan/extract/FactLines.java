package org.yangfan.extract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.target.TargetLines;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Project;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;

/** Facts as lines of the handbook. */
final class FactLines {
  private FactLines() {}

  /**
   * The facts of one kind in {@code file}: their lines, or one that says there is none.
   *
   * @param text of their document
   */
  static List<String> of(String kind, FactsFile file, Text text) {
    Stream<String> lines =
        switch (kind) {
          case "plan" -> plans(file, plan -> Stream.of(plan(plan)));
          case "task" -> plans(file, plan -> plan.tasks().stream().map(FactLines::task));
          case "unit" -> plans(file, plan -> plan.tasks().stream().flatMap(FactLines::units));
          case "target" -> plans(file, plan -> plan.targets().stream().map(FactLines::target));
          case "box" -> plans(file, FactLines::boxes);
          case "glossary" ->
              plans(file, plan -> plan.glossary().stream().map(e -> row(e.term(), e.meaning())));
          case "place" -> plans(file, plan -> places(plan, text));
          case "finding" -> file.warnings().stream().map(Finding::code).distinct().sorted();
          default -> throw new IllegalArgumentException("no kind of fact: " + kind);
        };
    List<String> found = lines.map(line -> kind + " | " + line).toList();
    return found.isEmpty() ? List.of(kind + " | none") : found;
  }

  private static Stream<String> plans(FactsFile file, Function<Plan, Stream<String>> lines) {
    return file.plans().stream().flatMap(lines);
  }

  private static String plan(Plan plan) {
    return row(
        plan.title(),
        plan.number(),
        plan.level().word(),
        plan.region(),
        plan.issued(),
        plan.published(),
        plan.effective(),
        plan.period() == null ? null : plan.period().start() + "-" + plan.period().end(),
        String.join("、", plan.issuers()),
        String.join("、", plan.implemented()));
  }

  private static String task(Task task) {
    String path = String.join(" / ", task.path());
    return row(task.number(), task.title(), task.topic(), task.kind().word(), path);
  }

  private static Stream<String> units(Task task) {
    return task.units().stream()
        .map(
            unit ->
                row(
                    task.number(),
                    unit.mention() + " → " + unit.name(),
                    unit.role().word() + (unit.collective() ? " class" : "")));
  }

  private static String target(Target target) {
    return TargetLines.line(target) + " | " + (target.task() == null ? "-" : target.task());
  }

  private static Stream<String> boxes(Plan plan) {
    return plan.projects().stream().map(box -> row(label(box), box.title(), box.task()));
  }

  private static String label(Project box) {
    return box.number() == null ? box.kind() : box.kind() + " " + box.number();
  }

  /** The facts that stand in several places, with the words of each. */
  private static Stream<String> places(Plan plan, Text text) {
    return Stream.of(
            plan.tasks().stream().map(t -> places(t.title(), t.evidence(), t.repeats(), text)),
            plan.targets().stream()
                .map(t -> places(t.indicator(), t.evidence(), t.repeats(), text)),
            plan.projects().stream().map(b -> places(b.title(), b.evidence(), b.repeats(), text)))
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty());
  }

  private static String places(String name, Evidence place, List<Evidence> repeats, Text text) {
    return repeats.isEmpty()
        ? ""
        : name
            + Stream.concat(Stream.of(place), repeats.stream())
                .map(at -> text.slice(new Span(text.index(at.start()), text.index(at.end()))))
                .map(words -> " | " + words.replaceAll("\\s+", " "))
                .collect(Collectors.joining());
  }

  private static String row(Object... fields) {
    return java.util.Arrays.stream(fields)
        .map(field -> field == null || field.equals("") ? "-" : field.toString())
        .collect(Collectors.joining(" | "));
  }
}
