package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.fact.Role;

/** The bodies of a list as they are read, with the roles that words after them give them. */
final class UnitRoles {
  private final List<PlacedUnit> units = new ArrayList<>();
  private Role role;
  private int clause;
  private int helpers;
  private int firstComma;
  private boolean divided;

  /** The bodies read so far, in order. */
  List<PlacedUnit> units() {
    return units;
  }

  /** The role of a body of which nothing else is said. */
  Role role() {
    return role;
  }

  /** Begins a list under {@code given}. */
  void begin(Role given) {
    beginClause(given);
    helpers = Integer.MAX_VALUE;
    divided = false;
  }

  /** Begins a clause, in which a verb holds for no body before it. */
  void beginClause(Role given) {
    role = given;
    clause = units.size();
    firstComma = clause;
  }

  /** A mark at which the helpers of the bodies before it may begin. */
  void comma() {
    helpers = units.size();
    firstComma = firstComma == clause && !divided ? helpers : firstComma;
  }

  void add(PlacedUnit unit) {
    units.add(unit);
  }

  /** The first of all leads. */
  void firstLeads() {
    if (!units.isEmpty()) {
      units.set(0, units.get(0).as(Role.LEAD));
    }
  }

  /** A（牵头），B、C（配合）: such a bracket holds for the bodies since the comma before. */
  void bracketed(Role said) {
    if (said == Role.COOPERATING) {
      all(helpers, said);
    }
    helpers = Integer.MAX_VALUE;
  }

  /** A牵头，B配合: the verb holds for the bodies since the last one; of A，B配合 for B alone. */
  void close(Role verb) {
    if (verb != Role.RESPONSIBLE) {
      all(verb == Role.COOPERATING ? firstComma : clause, verb);
    }
    clause = units.size();
    firstComma = clause;
    divided = true;
  }

  private void all(int from, Role said) {
    for (int i = from; i < units.size(); i++) {
      units.set(i, units.get(i).as(said));
    }
  }
}
