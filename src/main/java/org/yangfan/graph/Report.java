package org.yangfan.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a validation found.
 *
 * @param violations sorted by what they are about
 */
public record Report(List<Violation> violations) {

  public Report {
    violations = violations.stream().sorted(Comparator.comparing(Violation::line)).toList();
  }

  /** Whether the graph may be used: there may be notes, but no errors. */
  public boolean conforms() {
    return errors().isEmpty();
  }

  /** The findings as lines, errors first. */
  public List<String> lines() {
    return Stream.concat(errors().stream(), notes().stream()).toList();
  }

  /** What is wrong, as lines. */
  public List<String> errors() {
    return lines(Violation.Weight.ERROR);
  }

  /** What a person should look at, as lines. */
  public List<String> notes() {
    return lines(Violation.Weight.NOTE);
  }

  private List<String> lines(Violation.Weight weight) {
    return violations.stream().filter(v -> v.weight() == weight).map(Violation::line).toList();
  }

  /** The findings of both. */
  public Report and(Report other) {
    return new Report(Stream.concat(violations.stream(), other.violations.stream()).toList());
  }
}
