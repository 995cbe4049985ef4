package org.yangfan.heldout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Indicators;

/** How many facts of each kind were expected, found, and both. */
final class Score {
  private final Map<FactKind, int[]> counts = new EnumMap<>(FactKind.class);
  private int documents;

  /** All of {@code scores} together. */
  static Score of(Collection<Score> scores) {
    Score sum = new Score();
    for (Score score : scores) {
      sum.documents += score.documents;
      score.counts.forEach((kind, count) -> sum.add(kind, count[0], count[1], count[2]));
    }
    return sum;
  }

  /**
   * What differs in one document: a line each, with - for what was missed and + for what was not
   * meant.
   */
  List<String> add(List<Plan> gold, List<Plan> found, Indicators vocabulary) {
    List<String> differences = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      List<String> missed = kind.lines(gold, vocabulary);
      List<String> wrong = new ArrayList<>();
      int expected = missed.size();
      for (String line : kind.lines(found, vocabulary)) {
        if (!missed.remove(line)) {
          wrong.add(line);
        }
      }
      int both = expected - missed.size();
      add(kind, expected, both + wrong.size(), both);
      missed.forEach(line -> differences.add(kind + " - " + line));
      wrong.forEach(line -> differences.add(kind + " + " + line));
    }
    documents++;
    return differences;
  }

  private void add(FactKind kind, int expected, int found, int both) {
    int[] count = counts.computeIfAbsent(kind, k -> new int[3]);
    count[0] += expected;
    count[1] += found;
    count[2] += both;
  }

  /** Of how many documents. */
  int documents() {
    return documents;
  }

  int expected(FactKind kind) {
    return counts.get(kind)[0];
  }

  double precision(FactKind kind) {
    int[] count = counts.get(kind);
    return count[1] == 0 ? 1 : (double) count[2] / count[1];
  }

  double recall(FactKind kind) {
    int[] count = counts.get(kind);
    return count[0] == 0 ? 1 : (double) count[2] / count[0];
  }

  /** The harmonic mean of precision and recall. */
  double f1(FactKind kind) {
    double sum = precision(kind) + recall(kind);
    return sum == 0 ? 0 : 2 * precision(kind) * recall(kind) / sum;
  }
}
