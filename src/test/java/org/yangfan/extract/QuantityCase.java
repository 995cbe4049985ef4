package org.yangfan.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangfan.document.Document;
import org.yangfan.document.Text;
import org.yangfan.extract.target.TargetLines;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;

/**
 * A document of our own and, under a rule, the facts that a person read in it, a line each: {@code
 * # region | title} of a compilation's plans, {@code region > direction | body:role …}, and {@code
 * indicator | comparator | value | measure | per | deadline | baseline | task} of targets. What a
 * question mark opens may be read or not.
 */
record QuantityCase(String name, String document, List<String> facts) {
  private static final String EITHER = "? ";
  private static final String RULE = "\n=====\n";

  private static final Path FOLDER =
      Path.of(System.getProperty("yangfan.home", "."), "src/test/resources/cases/quantities");

  private static final Extractor EXTRACTOR = new Extractor(TargetLines.VOCABULARY);

  /** The cases of a folder, by name. */
  static List<QuantityCase> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(QuantityCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QuantityCase read(Path file) {
    try {
      String content = Files.readString(file, StandardCharsets.UTF_8);
      int rule = content.indexOf(RULE);
      List<String> facts = content.substring(rule + RULE.length()).lines().toList();
      return new QuantityCase(file.getFileName().toString(), content.substring(0, rule + 1), facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What extraction makes of the document. */
  FactsFile extract() {
    return EXTRACTOR.extract(new Document("case", name, null, Text.of(document)));
  }

  /** The facts that extraction finds, in the lines of the gold. */
  List<String> found() {
    List<Plan> plans = extract().plans();
    List<String> lines = new ArrayList<>();
    if (plans.stream().anyMatch(plan -> plan.coverage() == org.yangfan.fact.Coverage.EXCERPT)) {
      plans.forEach(plan -> compiled(plan, lines));
    }
    plans.forEach(plan -> plan.targets().forEach(target -> lines.add(line(target))));
    return lines;
  }

  /** The facts that must be found: those that no question mark opens. */
  List<String> certain() {
    return facts.stream().filter(line -> !line.startsWith(EITHER)).toList();
  }

  /** The facts that are found, without those that may be found or not. */
  List<String> foundForCertain() {
    List<String> found = new ArrayList<>(found());
    facts.stream()
        .filter(line -> line.startsWith(EITHER))
        .forEach(line -> found.remove(line.substring(EITHER.length())));
    return found;
  }

  private static void compiled(Plan plan, List<String> lines) {
    lines.add("# " + plan.region() + " | " + (plan.title() == null ? "-" : plan.title()));
    plan.tasks().forEach(task -> lines.add(plan.region() + " > " + line(task)));
  }

  private static String line(Task task) {
    return task.units().stream()
        .map(unit -> unit.mention() + ":" + unit.role().word())
        .collect(Collectors.joining(" ", task.title() + " | ", ""));
  }

  private static String line(Target target) {
    return TargetLines.line(target) + " | " + (target.task() == null ? "-" : target.task());
  }
}
