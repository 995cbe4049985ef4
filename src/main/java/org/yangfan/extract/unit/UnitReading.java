package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Role;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** One walk through a text from marker to marker, collecting unit passages. */
final class UnitReading {
  private static final List<String> VERBS =
      List.of("负责", "牵头", "配合", "参与", "参加", "落实", "实施", "协助", "承担具体工作", "为责任单位", "为牵头单位", "为配合单位");

  /** What is only said where several bodies divide a task. */
  private static final Pattern DIVIDED = Pattern.compile("牵头[，、；]|分工负责$");

  /** A body that a bracket of its own makes the leader: 市工信局（牵头），…. */
  private static final Pattern LED = Pattern.compile("[^，。；]{2,20}[（(]牵头(?:单位)?[）)][，、；]");

  /** The first name of several. */
  private static final Pattern LISTED = Pattern.compile("\\p{IsHan}{3,20}、");

  /** Whom a notice is for, and how it goes on: 各县教育局，各有关单位：现将…. */
  private static final Pattern ADDRESSED = Pattern.compile("各[^。；：:]{2,80}[：:](?!负责|牵头|配合|落实)");

  private static final Pattern GAP = Pattern.compile("[。；;，,]?");

  /** No bracket without a marker is longer; keeps the time linear. */
  private static final int LONGEST = 400;

  private final Text text;
  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;
  private final Consumer<Finding> findings;
  private final UnitBounds bounds;
  private final List<UnitMarker> markers;
  private final Duties duties;
  private final List<UnitPassage> passages = new ArrayList<>();
  private final List<PlacedUnit> open = new ArrayList<>();
  private Span place;
  private int read;

  UnitReading(Text text, Span within, Bodies bodies, Region region, Consumer<Finding> findings) {
    this.text = text;
    this.words = new UnitText(text, within);
    this.string = words.string();
    this.bodies = bodies;
    this.region = region;
    this.findings = findings;
    this.bounds = new UnitBounds(words, bodies, region);
    this.markers = UnitMarker.all(words);
    this.duties = new Duties(text, words, bodies, region);
  }

  /** Every passage, in order. */
  List<UnitPassage> passages() {
    for (int i = 0; i < markers.size(); i++) {
      if (markers.get(i).start() >= read) {
        withoutMarker(read, markers.get(i).start());
        marked(i);
      }
    }
    withoutMarker(read, string.length());
    close();
    return passages;
  }

  private void marked(int first) {
    UnitMarker marker = markers.get(first);
    int start = marker.start();
    boolean bracket = start > read && bounds.opens(start - 1);
    int end = bracket ? bounds.bracketEnd(marker.end()) : bounds.lineEnd(marker.end());
    List<Finding> found = new ArrayList<>();
    UnitItems items = new UnitItems(text, words, bodies, region, found::add);
    for (int i = first; i < markers.size() && markers.get(i).start() < end; i++) {
      int next = i + 1 < markers.size() ? markers.get(i + 1).start() : end;
      items.read(markers.get(i).end(), Math.min(next, end), markers.get(i).role());
    }
    boolean closed = bracket && bounds.closes(end);
    if (bracket && !closed && end == string.length()) {
      items.leaveOutTorn();
    }
    accept(marker, new int[] {bracket ? start - 1 : start, closed ? end + 1 : end}, items, found);
  }

  private void accept(UnitMarker marker, int[] range, UnitItems items, List<Finding> found) {
    if (items.units().isEmpty() && marker.noun()) {
      found.add(empty(marker));
    }
    boolean bracket = range[0] < marker.start();
    if (marker.noun() || items.sound() || bracket && items.plausible()) {
      found.forEach(findings);
      add(range[0], range[1], items.units());
    }
    read = Math.max(read, range[1]);
  }

  private Finding empty(UnitMarker marker) {
    int place = words.span(marker.start(), marker.end()).start();
    return Finding.at(
        text,
        place,
        "unit-list-empty",
        "no body follows '%s': add the responsible bodies by hand, or correct the line"
            .formatted(string.substring(marker.start(), marker.end())));
  }

  /**
   * What from {@code from} to {@code to} is a list of bodies without a marker: a bracket that a
   * verb ends, a bracket of nothing but bodies that ends a paragraph, a sentence 由…牵头，…配合。
   */
  private void withoutMarker(int from, int to) {
    for (int i = from; i < to; i = Math.max(i + 1, read)) {
      if (bounds.closes(i)) {
        bracket(i);
      } else if (words.endsSentence(i) || string.charAt(i) == '由' && string.charAt(i - 1) == '，') {
        sentence(i, to);
      }
      if (read <= i && (words.endsSentence(i) || string.charAt(i) == '由')) {
        Duty duty = duties.at(i, Math.min(to, i + LONGEST));
        add(i, duty.end(), duty.units());
      }
    }
  }

  private void bracket(int close) {
    if (saysDuty(close) || bounds.endsParagraph(close + 1)) {
      int open = openingOf(close, read);
      if (open >= read) {
        list(new Span(open, close + 1), new Span(open + 1, close));
      }
    }
  }

  private void sentence(int start, int to) {
    int stop = bounds.sentenceEnd(start, Math.min(to, start + LONGEST));
    if (stop > start
        && !ADDRESSED.matcher(string).region(start, stop).lookingAt()
        && (endsWithVerb(stop) || LED.matcher(string).region(start, stop).lookingAt())) {
      list(new Span(start, stop), new Span(start, stop));
    }
  }

  /**
   * Adds the passage at {@code whole} if what is inside reads as bodies alone; of a bracket that
   * says who does what it is enough that most do.
   */
  private void list(Span whole, Span within) {
    String inside = string.substring(within.start(), within.end());
    List<Finding> found = new ArrayList<>();
    UnitItems items = new UnitItems(text, words, bodies, region, found::add);
    boolean begins = bodies.beginsLikeBody(inside.substring(UnitTail.of(inside).start()), region);
    boolean several = LISTED.matcher(inside).lookingAt() && endsWithVerb(within.end());
    if (begins
        || whole.end() > within.end() && oneBegins(inside)
        || several && bodies.looksLikeBody(inside.substring(0, inside.indexOf('、')), region)
        || DIVIDED.matcher(inside).find()) {
      items.read(within.start(), within.end(), Role.RESPONSIBLE);
    }
    boolean bracket = whole.end() > within.end();
    boolean saysDuty = saysDuty(within.end());
    boolean listed = saysDuty || words.endsSentence(whole.start()) || items.units().size() > 1;
    if (bracket ? items.local() && listed || saysDuty && items.plausible() : items.certain()) {
      found.forEach(findings);
      add(whole.start(), whole.end(), items.units());
    }
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

  private void add(int start, int end, List<PlacedUnit> units) {
    if (units.isEmpty()) {
      return;
    }
    boolean adjacent =
        place != null
            && GAP.matcher(string.substring(read, start)).matches()
            && !UnitPassage.isForAllAbove(string.substring(start, end));
    Span span = words.span(start, end);
    if (!adjacent) {
      close();
    }
    place = adjacent ? new Span(place.start(), span.end()) : span;
    open.addAll(units);
    read = Math.max(read, end);
  }

  private void close() {
    if (place != null) {
      passages.add(new UnitPassage(place, open));
      open.clear();
    }
  }
}
