package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Role;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Body;
import org.yangfan.vocabulary.Region;

/** Reads the bodies of one list under one role: A、B会同C和D，各市、县（区）人民政府等. */
final class UnitItems {
  private static final int LONGEST_NAME = 60;
  private static final String ODD =
      "'%s' does not end as the name of a body: check it; a misprint gets a yf:misprint in bodies.ttl";
  private static final List<String> JOINERS = List.of("会同", "以及", "会", "和", "及", "与", "并");

  /** 各市、县（区）人民政府: the mark in it separates no bodies. */
  private static final Pattern DIVISIONS =
      Pattern.compile(
          "(?:各有关|各相关|各|有关|相关)[设区地级以上市州盟县旗乡镇]{1,8}、[市州盟县区旗乡镇（）()〔〕\\[\\]、]{1,12}"
              + "|(?:各有关|各相关|各|有关|相关)[设区地级以上市州盟县旗乡镇（）()]{1,8}(?:人民政府|行政公署|行署)、(?=[市州盟县区旗]{0,2}(?:人民)?政府|街道办事处)");

  private final Text text;
  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;
  private final Consumer<Finding> findings;
  private final List<PlacedUnit> units = new ArrayList<>();
  private Role role;
  private int clause;
  private int helpers;
  private int item;
  private int depth;

  UnitItems(Text text, UnitText words, Bodies bodies, Region region, Consumer<Finding> findings) {
    this.text = text;
    this.words = words;
    this.string = words.string();
    this.bodies = bodies;
    this.region = region;
    this.findings = findings;
  }

  /** Whether there are bodies, and all look like one. */
  boolean sound() {
    return !units.isEmpty() && units.stream().allMatch(this::looksLikeBody);
  }

  /** Whether the first looks like a body, and at least half of them. */
  boolean plausible() {
    return !units.isEmpty()
        && looksLikeBody(units.get(0))
        && 2 * units.stream().filter(this::looksLikeBody).count() >= units.size();
  }

  private boolean looksLikeBody(PlacedUnit placed) {
    String mention = PlainCharacters.of(placed.unit().mention());
    return bodies.looksLikeBody(mention, region) || Governments.isOf(placed.unit(), mention);
  }

  /** The bodies read so far, in order. */
  List<PlacedUnit> units() {
    return units;
  }

  /** Reads the list from {@code start} to {@code end} under {@code given}. */
  void read(int start, int end, Role given) {
    role = given;
    clause = units.size();
    helpers = Integer.MAX_VALUE;
    item = start;
    depth = 0;
    int index = start;
    while (index < end) {
      index = step(index, end, given);
    }
    add(item, end);
    Governments.complete(units, bodies, region);
  }

  /** Reads the character at {@code index}; the index of the next one to read. */
  private int step(int index, int end, Role given) {
    if (depth <= 0 && blankSeparates(index, end)) {
      add(item, index);
      item = index;
    }
    int at = index == item ? skipDivisions(end) : index;
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
    int joiner = joiner(at, end);
    if (joiner == 0 && UnitBounds.SEPARATORS.indexOf(c) < 0) {
      return at + 1;
    }
    add(item, at);
    item = at + Math.max(1, joiner);
    if ("，,；;".indexOf(c) >= 0) {
      helpers = units.size();
    }
    if (c == '；' || c == ';' || c == '会') {
      role = c == '会' ? Role.COOPERATING : given;
      clause = units.size();
    }
    return item;
  }

  /** Whether the white space before {@code index} keeps two bodies apart: 省教育厅 省体育局. */
  private boolean blankSeparates(int index, int end) {
    return index > item + 1
        && words.afterBlank(index)
        && !UnitBounds.completes(string, index)
        && bodies.looksLikeBody(string.substring(item, index), region)
        && bodies.longestAt(string, item, region) <= index
        && bodies.beginsLikeBody(after(index, end), region);
  }

  private String after(int index, int end) {
    return string.substring(index, Math.min(end, index + LONGEST_NAME));
  }

  private int skipDivisions(int end) {
    Matcher divisions = DIVISIONS.matcher(string).region(Math.min(item, end), end);
    if (!divisions.lookingAt()) {
      return item;
    }
    int last = string.lastIndexOf('、', divisions.end() - 1) + 1;
    int known = bodies.longestAt(string, last, region);
    boolean own = known > last && !string.startsWith("政府", known - 2);
    return own ? item : divisions.end();
  }

  /**
   * The length of the word at {@code index} that joins the item before it to another; 0 if none.
   */
  private int joiner(int index, int end) {
    for (String joiner : JOINERS) {
      int next = index + joiner.length();
      if (next < end && string.startsWith(joiner, index)) {
        String before = string.substring(Math.max(item, index - LONGEST_NAME), index);
        boolean after =
            bodies.beginsLikeBody(after(next, end), region)
                || isClass(next, end) && !bodies.named(before, region).collective();
        boolean joins =
            before.isEmpty() || bodies.looksLikeBody(before, region) || Governments.isPlace(before);
        boolean bodyFollows = after || joiner.equals("会同") && isBody(next, end);
        return joins && bodyFollows ? joiner.length() : 0;
      }
    }
    return 0;
  }

  /** Whether the item at {@code index} means a class of bodies: 基础电信企业. */
  private boolean isClass(int index, int end) {
    return bodies.named(mentionAt(index, end), region).collective();
  }

  private boolean isBody(int index, int end) {
    return bodies.looksLikeBody(mentionAt(index, end), region);
  }

  private String mentionAt(int index, int end) {
    int stop = index;
    while (stop < end && Character.isLetter(string.charAt(stop))) {
      stop++;
    }
    UnitTail name = UnitTail.of(string.substring(index, Math.min(stop, index + LONGEST_NAME)));
    return string.substring(index + name.start(), index + name.end());
  }

  private void add(int start, int end) {
    if (end <= start || UnitRemark.isTime(string.substring(start, end))) {
      return;
    }
    UnitTail name = UnitTail.of(string.substring(start, end));
    if (name.joined()) {
      role = Role.COOPERATING;
      clause = units.size();
    }
    if (UnitRemark.is(string.substring(start, end))) {
      findings.accept(
          finding("unit-list-note", "'%s' is a remark: see that the roles are right", start, end));
      firstLeads(start, end);
    } else if (string.substring(start + name.start(), start + name.end()).matches(".*\\p{L}.*")) {
      units.add(unit(start + name.start(), start + name.end(), name.own().orElse(role)));
      name.own().ifPresent(this::bracketed);
    }
    name.verb().ifPresent(this::close);
  }

  /** The remark from {@code start} to {@code end} may say that the first body leads. */
  private void firstLeads(int start, int end) {
    if (!units.isEmpty() && UnitRemark.firstLeads(string, start, end)) {
      units.set(0, units.get(0).as(Role.LEAD));
    }
  }

  private PlacedUnit unit(int start, int end, Role given) {
    String mention = string.substring(start, end);
    Body body = bodies.named(mention, region);
    String name = body.name().isEmpty() ? mention : body.name();
    Unit said = new Unit(name, words.printed(start, end), given, body.collective());
    PlacedUnit unit = new PlacedUnit(said, words.span(start, end));
    if (!body.known() && !bodies.looksLikeBody(mention, region)) {
      findings.accept(finding("unit-name-odd", ODD, start, end));
    }
    return unit;
  }

  private Finding finding(String code, String message, int start, int end) {
    int place = words.span(start, end).start();
    String printed = string.substring(start, end);
    return new Finding(text.line(place), text.column(place), code, message.formatted(printed));
  }

  /** A（牵头），B、C（配合）: such a bracket holds for the bodies since the comma before. */
  private void bracketed(Role said) {
    for (int i = helpers; said == Role.COOPERATING && i < units.size(); i++) {
      units.set(i, units.get(i).as(said));
    }
    helpers = Integer.MAX_VALUE;
  }

  /** A牵头，B配合: the verb holds for the bodies since the last one. */
  private void close(Role verb) {
    for (int i = clause; i < units.size(); i++) {
      if (verb != Role.RESPONSIBLE) {
        units.set(i, units.get(i).as(verb));
      }
    }
    clause = units.size();
  }
}
