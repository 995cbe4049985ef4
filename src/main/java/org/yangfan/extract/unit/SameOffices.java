package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangfan.document.PlainCharacters;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Task;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Office;

/**
 * The offices that one plan calls by several names: 县文旅局 is the 县文化广电旅游体育局 of its list of issuers,
 * 市经信局 the 市工业和信息化局 beside it.
 */
public final class SameOffices {
  private final Bodies bodies;
  private final Map<String, Called> byName = new HashMap<>();
  private final List<Called> inOrder = new ArrayList<>();

  /** How a plan calls an office by one of its full names. */
  private static final class Called {
    private final String name;
    private final Office office;
    private boolean inFull;
    private int times;

    Called(String name, Office office) {
      this.name = name;
      this.office = office;
    }

    void as(String mention) {
      times++;
      inFull |= shortened(mention).endsWith(shortened(name.substring(office.owner().length())));
    }

    private static String shortened(String words) {
      return words.replace("委员会", "委");
    }

    /** How much a name that is printed in full says. */
    int says() {
      return inFull ? office.stem().length() : 0;
    }

    int times() {
      return times;
    }
  }

  private SameOffices(Plan plan, Bodies bodies) {
    this.bodies = bodies;
    plan.issuers().forEach(name -> add(name, name));
    for (Task task : plan.tasks()) {
      task.units().forEach(unit -> add(unit.name(), PlainCharacters.of(unit.mention())));
    }
  }

  private void add(String name, String mention) {
    Called known = byName.get(name);
    if (known == null) {
      Optional<Office> office = bodies.officeOf(name);
      if (office.isEmpty()) {
        return;
      }
      known = new Called(name, office.get());
      byName.put(name, known);
      inOrder.add(known);
    }
    known.as(mention);
  }

  /** {@code plan} with one name for each office: the fullest that it prints, else the commonest. */
  public static Plan named(Plan plan, Bodies bodies) {
    Map<String, String> names = new SameOffices(plan, bodies).others();
    if (names.isEmpty()) {
      return plan;
    }
    List<Task> tasks = plan.tasks().stream().map(task -> named(task, names)).toList();
    return plan.with(
        plan.issuers().stream().map(name -> names.getOrDefault(name, name)).distinct().toList(),
        tasks);
  }

  private static Task named(Task task, Map<String, String> names) {
    return task.with(
        task.units().stream()
            .map(unit -> unit.named(names.getOrDefault(unit.name(), unit.name())))
            .toList());
  }

  /** A name that another stands for → that one. */
  private Map<String, String> others() {
    Map<String, String> others = new HashMap<>();
    for (Called called : inOrder) {
      List<Called> same = inOrder.stream().filter(c -> c.office.is(called.office)).toList();
      // Of equals the last would win: the first is wanted.
      Called best = same.get(0);
      for (Called other : same) {
        best = BY_WEIGHT.compare(other, best) > 0 ? other : best;
      }
      if (best != called) {
        others.put(called.name, best.name);
      }
    }
    return others;
  }

  private static final Comparator<Called> BY_WEIGHT =
      Comparator.comparingInt(Called::says).thenComparingInt(Called::times);
}
