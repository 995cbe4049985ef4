package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** One walk through a text from marker to marker, collecting unit passages. */
final class UnitReading {
  private static final Pattern GAP = Pattern.compile("[。；;，,]?");

  private final Text text;
  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;
  private final Consumer<Finding> findings;
  private final UnitBounds bounds;
  private final List<UnitMarker> markers;
  private final UnmarkedLists unmarked;
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
    this.unmarked = new UnmarkedLists(text, words, bodies, region);
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
      int next = i + 1 < markers.size() ? Math.min(markers.get(i + 1).start(), end) : end;
      if (markers.get(i).end() <= next) {
        items.read(markers.get(i).end(), next, markers.get(i).role());
      }
    }
    boolean closed = bracket && bounds.closes(end);
    if (bracket && !closed && end == string.length()) {
      items.leaveOutTorn();
    }
    Span whole = new Span(bracket ? start - 1 : start, closed ? end + 1 : end);
    accept(marker, whole, items, found);
  }

  private void accept(UnitMarker marker, Span whole, UnitItems items, List<Finding> found) {
    if (items.units().isEmpty() && marker.noun()) {
      found.add(empty(marker));
    }
    boolean bracket = whole.start() < marker.start();
    if (marker.noun() || items.likeness().sound() || bracket && items.likeness().plausible()) {
      found.forEach(findings);
      add(whole.start(), whole.end(), items.units());
    }
    read = Math.max(read, whole.end());
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

  /** Reads the lists without a marker from {@code from} to {@code to}. */
  private void withoutMarker(int from, int to) {
    for (int i = from; i < to; i = Math.max(i + 1, read)) {
      if (bounds.closes(i)) {
        unmarked.bracket(i, read).ifPresent(this::add);
      } else if (words.endsSentence(i) || string.charAt(i) == '由' && string.charAt(i - 1) == '，') {
        unmarked.sentence(i, to).ifPresent(this::add);
      }
      boolean begins = words.endsSentence(i) || string.charAt(i) == '由';
      if (read <= i && (begins || i > 0 && string.charAt(i - 1) == '，')) {
        Duty duty = duties.at(i, Math.min(to, i + UnmarkedLists.LONGEST));
        add(Math.max(read, DutyClauses.itemStart(string, i)), duty.end(), duty.units());
      }
    }
  }

  private void add(UnmarkedLists.Found list) {
    list.findings().forEach(findings);
    add(list.whole().start(), list.whole().end(), list.units());
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
