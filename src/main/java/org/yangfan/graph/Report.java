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
    violations =
        violations.stream()
            .sorted(Comparator.comparing(Violation::weight).thenComparing(Violation::line))
            .toList();
  }

  /** Whether the graph may be used: there may be notes, but no errors. */
  public boolean conforms() {
    return violations.stream().noneMatch(v -> v.weight() == Violation.Weight.ERROR);
  }

  /** The findings as lines, errors first. */
  public List<String> lines() {
    return violations.stream().map(Violation::line).toList();
  }

  /** The findings of both. */
  public Report and(Report other) {
    return new Report(Stream.concat(violations.stream(), other.violations.stream()).toList());
  }
}
