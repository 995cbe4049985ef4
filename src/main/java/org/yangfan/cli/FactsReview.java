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
import org.yangfan.document.FileTrouble;
import org.yangfan.document.Text;
import org.yangfan.fact.Curation;
import org.yangfan.fact.FactsException;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Renewal;

/**
 * A reviewed facts file beside what its document gives now.
 *
 * @param file the facts file
 * @param text what it holds
 * @param document the name of the document, as people shall see it
 * @param renewed the facts as the document gives them, curated fields kept
 * @param notes where a person should look at what people wrote
 * @param difference how the facts change
 */
record FactsReview(
    Path file,
    String text,
    String document,
    FactsFile renewed,
    FactsDifference difference,
    List<Renewal.Note> notes) {
  private static final int FIRST_CHANGES = 20;

  /**
   * Compares.
   *
   * @param one the document of the facts file; it may hold more plans
   * @throws Failure where the facts file cannot be read, or a plan of it is not in the document
   */
  static FactsReview of(Path file, Extracted one) throws Failure {
    String text = text(file);
    FactsFile reviewed = reviewed(file, text);
    Renewal renewal = Curation.renew(reviewed, one.facts());
    FactsFile renewed = renewal.facts();
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
        text,
        one.name(),
        new FactsFile(renewed.document(), renewed.plans(), findings),
        FactsDifference.of(text, reviewed, renewed),
        renewal.notes());
  }

  private static String text(Path file) throws Failure {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, file + ": cannot be read: " + FileTrouble.of(e));
    }
  }

  private static FactsFile reviewed(Path file, String text) throws Failure {
    try {
      return FactsFormat.read(file.toString(), text);
    } catch (FactsException e) {
      throw new Failure(Failure.UNREADABLE, e.getMessage());
    }
  }

  /** Says whether the facts file follows from its document; 1 where it does not. */
  int check(PrintWriter out) {
    List<LineChange> changes = difference.changes();
    changes.stream()
        .limit(FIRST_CHANGES)
        .forEach(change -> out.println(file + ":" + change.inOld()));
    if (difference.isNone()) {
      out.println(file + ": follows from " + document);
      return 0;
    }
    if (changes.size() > FIRST_CHANGES) {
      out.println("… and %d more".formatted(changes.size() - FIRST_CHANGES));
    }
    out.println(
        "%s: does not follow from %s (%s): renew it with --update"
            .formatted(file, document, difference.summary()));
    return 1;
  }

  /**
   * Writes the renewed facts back and says what changed.
   *
   * @param drop whether what people wrote may go with what the document has no more
   * @throws Failure where it would go and may not, or the file cannot be written
   */
  int update(PrintWriter out, boolean drop) throws Failure {
    if (!drop && notes.stream().anyMatch(Renewal.Note::isLost)) {
      throw new Failure(
          1,
          "%s: left as it was, to lose nothing that people wrote: mend what is named above, or let it go with --drop"
              .formatted(file));
    }
    difference.changes().forEach(change -> out.println(file + ":" + change.inItsOwn()));
    String content = FactsFormat.yaml(renewed);
    if (content.equals(text)) {
      out.println("%s: follows from %s, nothing changed".formatted(file, document));
      return 0;
    }
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new Failure(1, file + ": cannot be written: " + FileTrouble.of(e));
    }
    out.println("%s: %s, findings renewed".formatted(file, difference.summary()));
    return 0;
  }

  /** What a person should look at, as {@code FILE:LINE:COL: CODE message}. */
  List<String> said(boolean lost) {
    return notes.stream()
        .filter(note -> note.isLost() == lost)
        .map(
            note ->
                "%s%s: %s %s"
                    .formatted(
                        file, FactsFormat.place(text, note.path()), note.code(), note.message()))
        .toList();
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
}
