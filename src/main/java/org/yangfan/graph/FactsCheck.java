package org.yangfan.graph;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Project;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Regions;

/** Finds what keeps facts out of the graph before anything is built: all of it, not the first. */
public final class FactsCheck {
  private final Regions regions;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> fileByPlan = new HashMap<>();

  private FactsCheck(Regions regions) {
    this.regions = regions;
  }

  /** Every error in {@code all}, in order. */
  public static List<Problem> errors(Collection<LoadedFacts> all, Regions regions) {
    FactsCheck check = new FactsCheck(regions);
    all.forEach(check::file);
    return List.copyOf(check.problems);
  }

  private void file(LoadedFacts loaded) {
    for (int i = 0; i < loaded.facts().plans().size(); i++) {
      plan(new Place(loaded, List.of("plans", i)), loaded.facts().plans().get(i));
    }
  }

  private void plan(Place at, Plan plan) {
    String other = fileByPlan.putIfAbsent(plan.id(), at.loaded().file());
    if (other != null) {
      at.error("the plan id '%s' is taken by %s".formatted(plan.id(), other), "id");
    }
    region(at, plan.region());
    present(at, "level", plan.level());
    present(at, "coverage", plan.coverage());
    at.evidence(plan.evidence());
    items(at, "tasks", plan.tasks(), Task::n, Task::evidence, Task::repeats);
    items(at, "targets", plan.targets(), Target::n, Target::evidence, Target::repeats);
    items(at, "projects", plan.projects(), Project::n, Project::evidence, Project::repeats);
    for (int i = 0; i < plan.targets().size(); i++) {
      deadline(at.below("targets", i), plan.targets().get(i).deadline());
    }
  }

  private void region(Place at, String code) {
    if (code == null) {
      at.error("'region' is missing: give the GB/T 2260 code of the plan's region");
    } else if (regions.withCode(code).isEmpty()) {
      at.error(
          "unknown region '%s': data/vocabulary knows, near it: %s".formatted(code, near(code)),
          "region");
    }
  }

  /** The known regions of the same province; all provinces where there is none. */
  private String near(String code) {
    String province = code.substring(0, Math.min(2, code.length()));
    List<Region> same =
        regions.all().stream().filter(region -> region.code().startsWith(province)).toList();
    return (same.isEmpty() ? regions.provinces() : same)
        .stream()
            .map(region -> region.code() + " " + region.name())
            .collect(Collectors.joining(", "));
  }

  private void present(Place at, String field, Object value) {
    if (value == null) {
      at.error("'" + field + "' is missing");
    }
  }

  private <T> void items(
      Place at,
      String list,
      List<T> items,
      Function<T, Integer> n,
      Function<T, Evidence> place,
      Function<T, List<Evidence>> repeats) {
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Place item = at.below(list, i);
      if (!taken.add(n.apply(items.get(i)))) {
        item.error("n: %d is given twice in '%s'".formatted(n.apply(items.get(i)), list), "n");
      }
      item.evidence(place.apply(items.get(i)));
      item.repeats(repeats.apply(items.get(i)));
    }
  }

  private void deadline(Place at, String deadline) {
    try {
      if (deadline != null) {
        Literals.yearOrDate(deadline);
      }
    } catch (DateTimeException e) {
      at.error("'%s' is no day of the calendar".formatted(deadline), "deadline");
    }
  }

  /** Keys and indices that lead to what is looked at. */
  private final class Place {
    private final LoadedFacts loaded;
    private final List<Object> path;

    Place(LoadedFacts loaded, List<Object> path) {
      this.loaded = loaded;
      this.path = path;
    }

    LoadedFacts loaded() {
      return loaded;
    }

    Place below(Object... steps) {
      List<Object> longer = new ArrayList<>(path);
      longer.addAll(List.of(steps));
      return new Place(loaded, longer);
    }

    void error(String message, Object... steps) {
      problems.add(new Problem(loaded.file(), below(steps).path, message));
    }

    void evidence(Evidence evidence) {
      ends(evidence, "evidence");
    }

    void repeats(List<Evidence> repeats) {
      for (int i = 0; i < repeats.size(); i++) {
        ends(repeats.get(i), "repeats", i);
      }
    }

    private void ends(Evidence place, Object... steps) {
      Integer chars = loaded.facts().document().chars();
      if (place != null && chars != null && place.end() > chars) {
        error(
            "%s ends at %d, but the document has %d characters"
                .formatted(steps[0], place.end(), chars),
            steps);
      }
    }
  }
}
