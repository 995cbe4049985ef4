package org.yangfan.heldout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.fact.Role;
import org.yangfan.fact.Unit;

/** Composes lists of bodies. */
final class UnitComposer {
  private static final Pattern SLOT = Pattern.compile("\\{([LRCG])}");
  private static final Map<String, Role> ROLES =
      Map.of("L", Role.LEAD, "R", Role.RESPONSIBLE, "C", Role.COOPERATING);

  private final Dice dice;
  private final Place place;
  private final Deck forms;
  private final List<String> bodies;
  private final List<String> collectives;

  /** A list as printed and the bodies in it. */
  record Composed(String words, List<Unit> units) {}

  UnitComposer(Stock stock, Dice dice, Place place) {
    this.dice = dice;
    this.place = place;
    this.forms = new Deck(stock.section("units"), dice);
    this.bodies = stock.section("bodies-" + place.bodies());
    this.collectives = stock.section("collectives-" + place.bodies());
  }

  /** A list in one of the forms of the stock. */
  Composed list() {
    return fill(forms.draw().replace("{n}", "\n"));
  }

  /** A list in this form. */
  Composed fill(String form) {
    Deck deck = new Deck(bodies, dice);
    boolean elided = form.startsWith("（") && form.contains("、") && dice.chance(0.1);
    List<Unit> units = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher slot = SLOT.matcher(form);
    while (slot.find()) {
      Role before = units.isEmpty() ? Role.RESPONSIBLE : units.get(units.size() - 1).role();
      Unit unit =
          slot.group(1).equals("G")
              ? collective(before)
              : body(fresh(deck, units), ROLES.get(slot.group(1)), elided && !units.isEmpty());
      units.add(unit);
      slot.appendReplacement(words, Matcher.quoteReplacement(unit.mention()));
    }
    slot.appendTail(words);
    return new Composed(words.toString(), units);
  }

  /** An entry whose body is not in the list yet. */
  private String[] fresh(Deck deck, List<Unit> units) {
    while (true) {
      String[] row = deck.row();
      String name = full(row);
      if (units.stream().noneMatch(unit -> unit.name().equals(name))) {
        return row;
      }
    }
  }

  /** {@code count} full names of different bodies. */
  List<String> names(int count) {
    Deck deck = new Deck(bodies, dice);
    List<Unit> units = new ArrayList<>();
    while (units.size() < count) {
      units.add(body(fresh(deck, units), Role.LEAD, false));
    }
    return units.stream().map(Unit::name).toList();
  }

  private Unit body(String[] row, Role role, boolean elided) {
    String mention = (elided ? "" : place.prefix()) + row[0];
    return new Unit(full(row), mention, role, false);
  }

  private String full(String[] row) {
    return place.nameOfBodies() + row[1].strip();
  }

  private Unit collective(Role role) {
    String mention = dice.pick(collectives).replace("{p}", place.prefix());
    return new Unit(mention, mention, role, true);
  }
}
