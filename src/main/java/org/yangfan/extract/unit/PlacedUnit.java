package org.yangfan.extract.unit;

import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.fact.Role;
import org.yangfan.fact.Unit;

/** A unit and where its mention stands. */
public record PlacedUnit(Unit unit, Span span) {
  /** What it is called here, in plain characters. */
  String mention() {
    return PlainCharacters.of(unit.mention());
  }

  /** The same unit in this role. */
  PlacedUnit as(Role role) {
    return new PlacedUnit(new Unit(unit.name(), unit.mention(), role, unit.collective()), span);
  }

  /** The same unit under this full name. */
  PlacedUnit named(String name) {
    return new PlacedUnit(new Unit(name, unit.mention(), unit.role(), unit.collective()), span);
  }
}
