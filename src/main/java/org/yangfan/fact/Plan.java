package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan and what it says.
 *
 * @param id the document's id; in a compilation {@code {document id}-{region code}}
 * @param title as printed, without 《》 and 关于印发…的通知, no white space inside
 * @param number 发文字号, as printed
 * @param region GB/T 2260 code; the country is 100000
 * @param issuers full names
 * @param implemented ids of the plans it carries out; in a lone document their printed titles
 */
public record Plan(
    String id,
    String title,
    String number,
    Level level,
    String region,
    Coverage coverage,
    List<String> issuers,
    LocalDate issued,
    LocalDate published,
    LocalDate effective,
    Period period,
    @JsonProperty("implements") List<String> implemented,
    List<Task> tasks,
    List<Target> targets,
    List<Project> projects,
    List<GlossaryEntry> glossary,
    Evidence evidence,
    Inferred inferred) {

  public Plan {
    Checks.present("id", id);
    Checks.notEmpty("title", title);
    Checks.notEmpty("number", number);
    Checks.notEmpty("region", region);
    issuers = Checks.list(issuers);
    implemented = Checks.list(implemented);
    tasks = Checks.list(tasks);
    targets = Checks.list(targets);
    projects = Checks.list(projects);
    glossary = Checks.list(glossary);
  }

  /** The same plan with these issuers and tasks. */
  public Plan with(List<String> issuedBy, List<Task> its) {
    return new Plan(
        id,
        title,
        number,
        level,
        region,
        coverage,
        issuedBy,
        issued,
        published,
        effective,
        period,
        implemented,
        its,
        targets,
        projects,
        glossary,
        evidence,
        inferred);
  }
}
