package org.yangfan.vocabulary;

import java.util.Comparator;

/**
 * A scenario, technology or place.
 *
 * @param kind {@code scenario}, {@code technology} or {@code place}
 * @param slug its name among those of its kind
 */
public record Subject(String kind, String slug) implements Comparable<Subject> {
  @Override
  public int compareTo(Subject other) {
    return Comparator.comparing(Subject::kind).thenComparing(Subject::slug).compare(this, other);
  }
}
