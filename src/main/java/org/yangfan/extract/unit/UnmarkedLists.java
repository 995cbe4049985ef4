package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Role;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/**
 * Reads lists of bodies without a marker: a bracket that a verb ends, a bracket of nothing but
 * bodies that ends a paragraph, a sentence 由…牵头，…配合。
 */
final class UnmarkedLists {
  private static final List<String> VERBS =
      List.of(
          "负责", "牵头", "配合", "参与", "参加", "落实", "实施", "协助", "同推进", "承担具体工作", "为责任单位", "为牵头单位",
          "为配合单位");

  /** What is only said where several bodies divide a task. */
  private static final Pattern DIVIDED = Pattern.compile("牵头[，、；]|分工负责$");

  /** A body that a bracket of its own makes the leader: 市工信局（牵头），…. */
  private static final Pattern LED =
      Pattern.compile("[^，。；]{2,20}[（(〔\\[【]牵头(?:单位)?[）)〕\\]】][，、；]");

  /** The first name of several. */
  private static final Pattern LISTED = Pattern.compile("\\p{IsHan}{3,20}、");

  /** Places that the word for their governments follows once: 甲区、乙市人民政府. */
  private static final Pattern PLACES =
      Pattern.compile("(?:\\p{IsHan}{2,5}[市州盟县区旗]、)+\\p{IsHan}{2,5}[市州盟县区旗]人民政府");

  /** A first name that is long enough to be one. */
  private static final Pattern NAMED = Pattern.compile("\\p{IsHan}{4,24}(?=$|[、，；])");

  /** Whom a notice is for, and how it goes on: 各县教育局，各有关单位：现将…. */
  private static final Pattern ADDRESSED = Pattern.compile("各[^。；：:]{2,80}[：:](?!负责|牵头|配合|落实)");

  /** No bracket without a marker is longer; keeps the time linear. */
  static final int LONGEST = 400;

  /** A list, where it stands in the characters of the text, and what is odd in it. */
  record Found(Span whole, List<PlacedUnit> units, List<Finding> findings) {}

  private final Text text;
  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;
  private final UnitBounds bounds;

  UnmarkedLists(Text text, UnitText words, Bodies bodies, Region region) {
    this.text = text;
    this.words = words;
    this.string = words.string();
    this.bodies = bodies;
    this.region = region;
    this.bounds = new UnitBounds(words, bodies, region);
  }

  /** The list in the bracket that ends at {@code close} and begins at {@code from} or later. */
  Optional<Found> bracket(int close, int from) {
    boolean may = saysDuty(close) || bounds.endsParagraph(close + 1);
    int open = may ? openingOf(close, from) : -1;
    return open >= 0
        ? list(new Span(open, close + 1), new Span(open + 1, close))
        : Optional.empty();
  }

  /** The list that the sentence at {@code start} is, which ends before {@code to}. */
  Optional<Found> sentence(int start, int to) {
    int stop = bounds.sentenceEnd(start, Math.min(to, start + LONGEST));
    return stop > start
            && !ADDRESSED.matcher(string).region(start, stop).lookingAt()
            && (endsWithVerb(stop) || LED.matcher(string).region(start, stop).lookingAt())
        ? list(new Span(DutyClauses.itemStart(string, start), stop), new Span(start, stop))
        : Optional.empty();
  }

  /**
   * The list at {@code whole} if what is inside reads as bodies alone; of a bracket that says who
   * does what it is enough that most do.
   */
  private Optional<Found> list(Span whole, Span within) {
    String inside = string.substring(within.start(), within.end());
    List<Finding> found = new ArrayList<>();
    UnitItems items = new UnitItems(text, words, bodies, region, found::add);
    boolean bracket = whole.end() > within.end();
    if (mayName(inside, within.end())
        || bracket && (oneBegins(inside) || closesParagraph(whole) && oneNamed(inside))) {
      items.read(within.start(), within.end(), Role.RESPONSIBLE);
    }
    boolean saysDuty = saysDuty(within.end());
    boolean listed = saysDuty || words.endsSentence(whole.start()) || items.units().size() > 1;
    BodyLikeness likeness = items.likeness();
    boolean isList =
        bracket
            ? (likeness.local() || likeness.mostly()) && listed || saysDuty && likeness.plausible()
            : likeness.certain();
    return isList ? Optional.of(new Found(whole, items.units(), found)) : Optional.empty();
  }

  /**
   * Whether {@code list}, which ends at {@code end}, begins as a list of bodies, or divides a task.
   */
  private boolean mayName(String list, int end) {
    boolean several = LISTED.matcher(list).lookingAt() && endsWithVerb(end);
    return bodies.beginsLikeBody(list.substring(UnitTail.of(list).start()), region)
        || several && bodies.looksLikeBody(list.substring(0, list.indexOf('、')), region)
        || PLACES.matcher(list).lookingAt()
        || DIVIDED.matcher(list).find();
  }

  /** Whether {@code bracket} stands between a full stop and the end of a paragraph. */
  private boolean closesParagraph(Span bracket) {
    return words.endsSentence(bracket.start()) && bounds.endsParagraph(bracket.end());
  }

  /** Whether the first of {@code list} ends as a body does, whoever it is of: 社区建设局. */
  private boolean oneNamed(String list) {
    Matcher first = NAMED.matcher(list);
    return first.lookingAt() && bodies.looksLikeBody(first.group(), region);
  }

  /** Whether the first of several looks like a body and another begins as one: 乙港海关、省商务厅. */
  private boolean oneBegins(String list) {
    String[] names = list.split("、");
    return names.length > 1
        && bodies.looksLikeBody(names[0], region)
        && Stream.of(names).skip(1).anyMatch(name -> bodies.beginsLikeBody(name, region));
  }

  /**
   * Whether what {@code close} ends says who does what, as a verb or a remark on its first body.
   */
  private boolean saysDuty(int close) {
    return endsWithVerb(close) || UnitRemark.closes(string, close);
  }

  private boolean endsWithVerb(int close) {
    int end = close > 0 && string.charAt(close - 1) == '。' ? close - 1 : close;
    return VERBS.stream().anyMatch(verb -> string.startsWith(verb, end - verb.length()));
  }

  private int openingOf(int close, int from) {
    int depth = 0;
    for (int i = close; i >= Math.max(from, close - LONGEST); i--) {
      depth += bounds.closes(i) ? 1 : bounds.opens(i) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
