package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Role;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** Reads the bodies of sentences that say who leads a work, who helps, and who acts with whom. */
final class Duties {
  private static final Pattern DIVIDED = Pattern.compile("职[责能](?:分工)?负责$");

  private static final Pattern GOVERNMENTS = Pattern.compile("各.*(?:人民政府|政府|行署|管委会)");

  private static final String LEAD = "牵头";
  private static final int LONGEST_LEADERS = 60;

  private final Text text;
  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;
  private final JointBodies joint;

  /** Where the next 牵头 stands; -1 for none. */
  private int lead;

  Duties(Text text, UnitText words, Bodies bodies, Region region) {
    this.text = text;
    this.words = words;
    this.string = words.string();
    this.bodies = bodies;
    this.region = region;
    this.joint = new JointBodies(string, bodies, region);
    this.lead = string.indexOf(LEAD);
  }

  /**
   * The duty that the words from {@code start} on give, before {@code to}. Places are to be asked
   * for in their order.
   */
  Duty at(int start, int to) {
    boolean begins =
        DutyClauses.mayBegin(string, start, start == 0 || words.endsSentence(start))
            || words.endsSentence(start) && DutyClauses.mayOpen(string, start)
            || leadsAfterComma(start);
    return begins ? ofClauses(start, to) : together(start, to);
  }

  /** Whether a clause begins at {@code start} that says who leads, and the next who helps. */
  private boolean leadsAfterComma(int start) {
    lead = lead >= 0 && lead < start ? string.indexOf(LEAD, start) : lead;
    return start > 0
        && string.charAt(start - 1) == '，'
        && lead > start
        && lead < start + LONGEST_LEADERS
        && DutyClauses.areTold(string, start);
  }

  /** 由甲局牵头，乙局、丙局配合，会同丁局…. */
  private Duty ofClauses(int start, int to) {
    List<PlacedUnit> units = new ArrayList<>();
    int end = start;
    for (Span clause : DutyClauses.from(string, start, to)) {
      UnitItems items = items(clause.start(), clause.end());
      boolean leads = end > start || divides(clause) || isSingle(items.units());
      if (!leads || !items.likeness().certain()) {
        break;
      }
      units.addAll(items.units());
      end = clause.end();
    }
    if (end == start) {
      return byTogether(start, to);
    }
    int clause = joint.helpersEnd(end, to) > end ? end : DutyClauses.clauseEnd(string, end, to);
    int joined = joint.helpersEnd(clause, to);
    if (joined > clause) {
      units.addAll(certain(string.indexOf("会", clause), joined));
      end = joined;
    }
    int next = DutyClauses.clauseEnd(string, end, to);
    int others = joint.nextEnd(next, to);
    if (others > next) {
      units.addAll(certain(next + 1, others));
      end = others;
    }
    return new Duty(end, units);
  }

  /** 由甲局会同乙局组建. */
  private Duty byTogether(int start, int to) {
    int first = start + 1;
    int end = string.charAt(start) == '由' ? joint.endAfterBy(first, to) : first;
    return new Duty(end, end > first ? certain(first, end) : List.of());
  }

  /** Whether the bodies of {@code clause} divide a work: 各区政府按职责分工负责. */
  private boolean divides(Span clause) {
    return DIVIDED.matcher(string).region(clause.start(), clause.end()).find();
  }

  /** A sentence that begins with who acts with whom: 甲局会同乙局开展…. */
  private Duty together(int start, int to) {
    int end = joint.end(start, to);
    boolean opens = end > start && words.endsSentence(start);
    return new Duty(end, opens ? certain(start, end) : List.of());
  }

  /** The bodies that stand there; none where the words are not certain to name bodies alone. */
  private List<PlacedUnit> certain(int start, int end) {
    UnitItems items = items(start, end);
    return items.likeness().certain() ? items.units() : List.of();
  }

  private UnitItems items(int start, int end) {
    UnitItems items = new UnitItems(text, words, bodies, region, finding -> {});
    items.read(start, end, Role.RESPONSIBLE);
    return items;
  }

  /** Whether a body leads that is called by name, or governments do, and no other class. */
  private boolean isSingle(List<PlacedUnit> leaders) {
    return leaders.stream().limit(1).allMatch(this::mayLead);
  }

  private boolean mayLead(PlacedUnit first) {
    return first.unit().collective()
        ? GOVERNMENTS.matcher(first.mention()).matches()
        : bodies.beginsLikeBody(first.mention(), region);
  }
}
