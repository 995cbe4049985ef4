package org.yangfan.graph;

import java.util.Comparator;
import java.util.Optional;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Task;

/** Finds the task of a plan that a target or project names by its printed number. */
final class TaskIndex {
  private final Plan plan;

  TaskIndex(Plan plan) {
    this.plan = plan;
  }

  /**
   * The task with {@code number}; where numbering restarts, the nearest one that starts before
   * {@code place}.
   */
  Optional<Task> find(String number, Evidence place) {
    return plan.tasks().stream()
        .filter(task -> number.equals(task.number()))
        .min(Comparator.comparingInt(task -> distance(task, place)));
  }

  private static int distance(Task task, Evidence place) {
    if (place == null || task.evidence() == null) {
      return 0;
    }
    int after = place.start() - task.evidence().start();
    return after >= 0 ? after : Integer.MAX_VALUE;
  }
}
