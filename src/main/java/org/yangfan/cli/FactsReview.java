package org.yangfan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangfan.document.Text;
import org.yangfan.fact.Curation;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Plan;

/**
 * A reviewed facts file beside what its document gives now.
 *
 * @param file the facts file
 * @param document the name of the document, as people shall see it
 * @param renewed the facts as the document gives them, curated fields kept
 * @param changes line by line what differs, findings aside; empty where the facts follow from the
 *     document
 */
record FactsReview(Path file, String document, FactsFile renewed, List<LineChange> changes) {
  private static final int FIRST_CHANGES = 20;

  /**
   * Compares.
   *
   * @param one the document of the facts file; it may hold more plans
   * @throws Failure where a plan of the facts is not in the document
   */
  static FactsReview of(Path file, Extracted one) throws Failure {
    FactsFile reviewed = FactsFormat.read(file);
    FactsFile renewed = Curation.renew(reviewed, one.facts());
    List<String> lacking = new ArrayList<>(ids(reviewed));
    lacking.removeAll(ids(renewed));
    if (!lacking.isEmpty()) {
      throw new Failure(
          1,
          "%s: %s has no plan '%s': give the document that the facts file was made from"
              .formatted(file, one.name(), String.join("', '", lacking)));
    }
    List<Finding> findings = findings(renewed, one.facts(), one.document().text());
    return new FactsReview(
        file,
        one.name(),
        new FactsFile(renewed.document(), renewed.plans(), findings),
        LineChange.between(lines(reviewed), lines(renewed)));
  }

  /** Says whether the facts file follows from its document; 1 where it does not. */
  int check(PrintWriter out) {
    changes.stream().limit(FIRST_CHANGES).forEach(change -> out.println(file + ":" + change));
    if (changes.isEmpty()) {
      out.println(file + ": follows from " + document);
      return 0;
    }
    if (changes.size() > FIRST_CHANGES) {
      out.println("… and %d more".formatted(changes.size() - FIRST_CHANGES));
    }
    out.println(
        "%s: does not follow from %s (%d lines differ): renew it with --update"
            .formatted(file, document, changes.size()));
    return 1;
  }

  /** Writes the renewed facts back and says what changed. */
  int update(PrintWriter out) throws Failure {
    changes.forEach(change -> out.println(file + ":" + change));
    try {
      String content = FactsFormat.yaml(renewed);
      boolean same = content.equals(Files.readString(file));
      if (!same) {
        Files.writeString(file, content);
      }
      out.println(
          "%s: %s"
              .formatted(
                  file,
                  same
                      ? "follows from " + document + ", nothing changed"
                      : changes.size() + " lines changed, findings renewed"));
      return 0;
    } catch (IOException e) {
      throw new Failure(1, file + ": cannot be written: " + e.getMessage());
    }
  }

  private static List<String> ids(FactsFile facts) {
    return facts.plans().stream().map(Plan::id).toList();
  }

  /** The findings in the stretches of the document that belong to the reviewed plans. */
  private static List<Finding> findings(FactsFile renewed, FactsFile fresh, Text text) {
    Set<Object> places =
        renewed.plans().stream()
            .map(FactsReview::place)
            .collect(Collectors.toCollection(HashSet::new));
    return PlanFiles.divide(fresh, text).stream()
        .filter(file -> fresh.plans().size() == 1 || places.contains(place(file.plans().get(0))))
        .flatMap(file -> file.warnings().stream())
        .toList();
  }

  private static Object place(Plan plan) {
    return plan.evidence() == null ? plan.id() : plan.evidence();
  }

  private static List<String> lines(FactsFile facts) {
    return FactsFormat.yaml(new FactsFile(facts.document(), facts.plans(), null)).lines().toList();
  }
}
