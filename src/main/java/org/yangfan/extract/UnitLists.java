package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Role;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/**
 * Finds the passages that list responsible bodies, and reads them: brackets and lines that a marker
 * opens (责任单位：…), and brackets that a verb closes (…按职责分工负责）. Linear in time.
 */
final class UnitLists {
  private static final List<String> VERBS = List.of("负责", "牵头", "配合", "参与", "落实");

  /** No bracket without a marker is longer. */
  private static final int LONGEST = 400;

  private final Bodies bodies;

  UnitLists(Vocabulary vocabulary) {
    this.bodies = vocabulary.bodies();
  }

  /** Every unit passage of {@code within}, in order; adjacent ones are one. */
  List<UnitPassage> find(Text text, Span within, Region region, Consumer<Finding> findings) {
    UnitText words = new UnitText(text, within);
    Reading reading = new Reading(text, words, region, findings);
    reading.marked();
    return reading.passages;
  }

  private final class Reading {
    private final Text text;
    private final UnitText words;
    private final String string;
    private final Region region;
    private final Consumer<Finding> findings;
    private final List<UnitPassage> passages = new ArrayList<>();
    private int read;

    Reading(Text text, UnitText words, Region region, Consumer<Finding> findings) {
      this.text = text;
      this.words = words;
      this.string = words.string();
      this.region = region;
      this.findings = findings;
    }

    void marked() {
      UnitBounds bounds = new UnitBounds(words, bodies, region);
      List<UnitMarker> markers = UnitMarker.all(words);
      for (int i = 0; i < markers.size(); i++) {
        UnitMarker marker = markers.get(i);
        if (marker.start() < read) {
          continue;
        }
        closed(read, marker.start());
        boolean bracket = marker.start() > read && opens(marker.start() - 1);
        int end = bracket ? bounds.bracketEnd(marker.end()) : bounds.lineEnd(marker.end());
        UnitItems items = new UnitItems(text, words, bodies, region, findings);
        for (int j = i; j < markers.size() && markers.get(j).start() < end; j++) {
          int next = j + 1 < markers.size() ? markers.get(j + 1).start() : end;
          items.read(markers.get(j).end(), Math.min(next, end), markers.get(j).role());
        }
        int start = bracket ? marker.start() - 1 : marker.start();
        boolean close = bracket && end < string.length() && closes(end);
        add(start, close ? end + 1 : end, items.units());
      }
      closed(read, string.length());
    }

    /** Brackets between {@code from} and {@code to} that only a verb marks as a list of bodies. */
    private void closed(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!closes(i) || !endsWithVerb(i)) {
          continue;
        }
        int open = openingOf(i, from);
        if (open >= from && bodies.beginsLikeBody(string.substring(open + 1, i), region)) {
          UnitItems items = new UnitItems(text, words, bodies, region, finding -> {});
          items.read(open + 1, i, Role.RESPONSIBLE);
          boolean sound =
              items.units().stream()
                  .allMatch(u -> bodies.looksLikeBody(u.unit().mention(), region));
          if (sound) {
            add(open, i + 1, items.units());
          }
        }
      }
    }

    private boolean endsWithVerb(int close) {
      int end = close > 0 && string.charAt(close - 1) == '。' ? close - 1 : close;
      return VERBS.stream().anyMatch(verb -> string.startsWith(verb, end - verb.length()));
    }

    private int openingOf(int close, int from) {
      int depth = 0;
      for (int i = close; i >= Math.max(from, close - LONGEST); i--) {
        depth += closes(i) ? 1 : opens(i) ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }

    private boolean opens(int index) {
      return UnitBounds.OPENING.indexOf(string.charAt(index)) >= 0;
    }

    private boolean closes(int index) {
      return UnitBounds.CLOSING.indexOf(string.charAt(index)) >= 0;
    }

    private void add(int start, int end, List<PlacedUnit> units) {
      if (units.isEmpty()) {
        return;
      }
      boolean adjacent = !passages.isEmpty() && string.substring(read, start).matches("[。；;，,]?");
      passages.add(
          adjacent
              ? passages.remove(passages.size() - 1).with(words.span(start, end), units)
              : new UnitPassage(words.span(start, end), units));
      read = Math.max(read, end);
    }
  }
}
