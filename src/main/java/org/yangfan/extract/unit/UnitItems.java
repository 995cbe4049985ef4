package org.yangfan.extract.unit;

import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Role;
import org.yangfan.fact.Unit;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Body;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;

/** Reads the bodies of one list under one role: A、B会同C和D，各市、县（区）人民政府等. */
final class UnitItems {
  private static final String ODD =
      "'%s' does not end as the name of a body: check it; a misprint gets a yf:misprint in bodies.ttl";

  /** Zones that no name tells apart. */
  private static final Pattern ZONES = Pattern.compile("(?:开发区|新区|园区|功能区|产业园区?)?管(?:理委员会|委会?)");

  /** What the name of a body ends with, in short or in full. */
  private static final String WHOLE = "部委厅局办署院会府司行社团校处队心库";

  private final Text text;
  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;
  private final Consumer<Finding> findings;
  private final UnitBreaks breaks;
  private final UnitRoles roles = new UnitRoles();
  private int item;
  private int depth;

  UnitItems(Text text, UnitText words, Bodies bodies, Region region, Consumer<Finding> findings) {
    this.text = text;
    this.words = words;
    this.string = words.string();
    this.bodies = bodies;
    this.region = region;
    this.findings = findings;
    this.breaks = new UnitBreaks(words, bodies, region);
  }

  /** The bodies read so far, in order. */
  List<PlacedUnit> units() {
    return roles.units();
  }

  /** Whether these look like bodies. */
  BodyLikeness likeness() {
    return new BodyLikeness(units(), bodies, region);
  }

  /** Leaves the last body out where the text breaks off inside its name. */
  void leaveOutTorn() {
    int last = units().size() - 1;
    if (last >= 0 && isTorn(units().get(last))) {
      units().remove(last);
    }
  }

  private static boolean isTorn(PlacedUnit placed) {
    String mention = placed.mention();
    return !placed.unit().collective() && WHOLE.indexOf(mention.charAt(mention.length() - 1)) < 0;
  }

  /** Reads the list from {@code start} to {@code end} under {@code given}. */
  void read(int start, int end, Role given) {
    roles.begin(given);
    item = start + UnitTail.reach(string.substring(start, end));
    depth = 0;
    int index = item;
    while (index < end) {
      index = step(index, end, given);
    }
    add(item, end);
    Governments.complete(units(), bodies, region);
  }

  /** Reads the character at {@code index}; the index of the next one to read. */
  private int step(int index, int end, Role given) {
    if (depth <= 0 && breaks.blankBefore(index, item, end)) {
      add(item, index);
      item = index;
    }
    int at = index == item ? breaks.afterDivisions(item, end) : index;
    if (at >= end) {
      return end;
    }
    char c = string.charAt(at);
    depth += UnitBounds.OPENING.indexOf(c) >= 0 ? 1 : UnitBounds.CLOSING.indexOf(c) >= 0 ? -1 : 0;
    if (depth <= 0 && (c == '：' || c == ':')) {
      add(item, bodies.longestAt(string, item, region));
      item = end;
      return end;
    }
    return depth > 0 ? at + 1 : separate(at, end, given);
  }

  /** Ends the item before {@code at} where a mark or a joining word stands there. */
  private int separate(int at, int end, Role given) {
    char c = string.charAt(at);
    int joiner = breaks.joiner(at, item, end);
    if (joiner == 0 && UnitBounds.SEPARATORS.indexOf(c) < 0) {
      return at + 1;
    }
    add(item, at);
    item = at + Math.max(1, joiner);
    if ("，,；;".indexOf(c) >= 0) {
      roles.comma();
    }
    if (c == '；' || c == ';' || c == '会') {
      roles.beginClause(c == '会' ? Role.COOPERATING : given);
    }
    return item;
  }

  private void add(int start, int end) {
    if (end <= start || UnitRemark.isTime(string.substring(start, end))) {
      return;
    }
    UnitTail name = UnitTail.of(string.substring(start, end));
    if (name.joined()) {
      roles.beginClause(Role.COOPERATING);
    }
    if (UnitRemark.is(string.substring(start, end))) {
      findings.accept(
          finding("unit-list-note", "'%s' is a remark: see that the roles are right", start, end));
      if (UnitRemark.firstLeads(string, start, end)) {
        roles.firstLeads();
      }
      return;
    } else if (string.substring(start + name.start(), start + name.end()).matches(".*\\p{L}.*")) {
      Role role = name.own().orElse(roles.role());
      roles.add(unit(start + name.start(), start + name.end(), role));
      name.own().ifPresent(roles::bracketed);
    }
    name.verb().ifPresent(roles::close);
  }

  private PlacedUnit unit(int start, int end, Role given) {
    String mention = string.substring(start, end);
    Body body = body(mention);
    String name = body.name().isEmpty() ? mention : body.name();
    Unit said = new Unit(name, words.printed(start, end), given, body.collective());
    PlacedUnit unit = new PlacedUnit(said, words.span(start, end));
    boolean odd = !body.known() && !bodies.looksLikeBody(mention, region);
    if (odd && !Governments.isOf(said)) {
      findings.accept(finding("unit-name-odd", ODD, start, end));
    }
    return unit;
  }

  /** What is called {@code mention}: after 各区政府, 开发区管委会 means each of them. */
  private Body body(String mention) {
    Body body = bodies.named(mention, region);
    boolean afterClass = !units().isEmpty() && units().get(units().size() - 1).unit().collective();
    boolean each = afterClass && ZONES.matcher(mention).matches();
    return each && region.kind() != RegionKind.COUNTY ? new Body(body.name(), true, true) : body;
  }

  private Finding finding(String code, String message, int start, int end) {
    int place = words.span(start, end).start();
    String printed = string.substring(start, end);
    return Finding.at(text, place, code, message.formatted(printed));
  }
}
