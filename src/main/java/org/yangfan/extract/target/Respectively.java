package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;

/**
 * A clause that gives several things, or several years, a figure each: 甲、乙分别达到40%和60个,
 * 2024年、2025年分别新建3座、5座.
 */
final class Respectively {
  private static final String WORD = "分别";
  private static final Pattern AND = Pattern.compile("、|以及|和(?!谐)|(?<![普涉覆])及|与");
  private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?:、|以及|和|及|与|\u0001)+");

  private static final Pattern YEARS =
      Pattern.compile("20\\d\\d年?[底末]?(?:[、和及与]20\\d\\d年?[底末]?)+(?<=[年底末])");

  private static final Pattern LEAD = Pattern.compile("(?:到|至|使|实现|推动|力争|确保|争取|将|其中)*");

  /** How far before its clause a list of years may begin. */
  private static final int LONGEST_YEARS = 30;

  private final String string;
  private final Span clause;
  private final List<Figure> figures;
  private final int index;

  private Respectively(String string, Span clause, List<Figure> figures, int index) {
    this.string = string;
    this.clause = clause;
    this.figures = figures;
    this.index = index;
  }

  /** What {@code figures} promise of the things or years before 分别; empty where it is not so. */
  static List<Promise> read(String string, Span clause, int opened, List<Figure> figures) {
    int index = string.indexOf(WORD, clause.start());
    if (index < 0 || index >= clause.end()) {
      return List.of();
    }
    List<Figure> given = figures.stream().filter(figure -> figure.start() > index).toList();
    Respectively reader = new Respectively(string, clause, given, index);
    return given.size() > 1 && reader.areListed() ? reader.read(opened) : List.of();
  }

  private boolean areListed() {
    for (int i = 1; i < figures.size(); i++) {
      int start = figures.get(i - 1).end();
      int end = figures.get(i).start();
      if (start >= end || !BETWEEN_FIGURES.matcher(string).region(start, end).matches()) {
        return false;
      }
    }
    return Words.isAtEnd(string, figures.get(figures.size() - 1).end(), clause.end());
  }

  private List<Promise> read(int opened) {
    Matcher years =
        YEARS.matcher(string).region(Math.max(0, clause.start() - LONGEST_YEARS), index);
    if (years.find()) {
      List<Deadline> each = StatedYears.each(years.group());
      if (each.size() == figures.size()) {
        return ofYears(each, years);
      }
    }
    String[] things = AND.split(words(opened, index));
    return things.length == figures.size() ? ofThings(things) : ofOne(words(opened, index));
  }

  /** The words that name things, without what leads to them. */
  private String words(int start, int end) {
    if (start >= end) {
      return "";
    }
    Matcher lead = LEAD.matcher(string).region(start, end);
    return string.substring(lead.lookingAt() ? lead.end() : start, end);
  }

  private List<Promise> ofYears(List<Deadline> each, Matcher years) {
    int[] verb = Words.lastVerb(string, index, figures.get(0).start());
    boolean behind = years.end() < index;
    String before =
        behind && years.end() >= clause.start()
            ? words(years.end(), index)
            : words(clause.start(), Math.max(clause.start(), Math.min(years.start(), index)));
    before = years.end() < clause.start() ? words(clause.start(), index) : before;
    Bound bound = bound();
    int from = verb == null ? index + WORD.length() : verb[1];
    String thing = before.isEmpty() ? words(from, bound.start()) : before;
    List<Promise> promises = new ArrayList<>();
    for (int i = 0; i < figures.size() && !thing.isEmpty(); i++) {
      String done = verb == null ? "" : string.substring(verb[0], verb[1]);
      promises.add(promise(i, thing, done).by(each.get(i)));
    }
    return promises;
  }

  private List<Promise> ofThings(String[] things) {
    List<Promise> promises = new ArrayList<>();
    for (int i = 0; i < things.length; i++) {
      promises.add(promise(i, things[i], ""));
    }
    return promises;
  }

  private List<Promise> ofOne(String thing) {
    List<Promise> promises = new ArrayList<>();
    for (int i = 0; i < figures.size() && !thing.isEmpty(); i++) {
      promises.add(promise(i, thing, ""));
    }
    return promises;
  }

  private Promise promise(int i, String thing, String done) {
    return PromiseForms.promise(figures.get(i), bound(), thing, done, null)
        .promise()
        .at(clause, null);
  }

  /** What stands before the first figure bounds all of them. */
  private Bound bound() {
    return Bound.before(string, index + WORD.length(), figures.get(0).start());
  }
}
