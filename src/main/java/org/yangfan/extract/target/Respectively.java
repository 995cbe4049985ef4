package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.clause.VerbsInNames;
import org.yangfan.extract.deadline.Deadline;
import org.yangfan.extract.deadline.StatedYears;
import org.yangfan.extract.indicator.EachOf;
import org.yangfan.extract.indicator.SharedEnding;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.promise.PromiseForms;
import org.yangfan.extract.promise.Quantity;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * A clause that gives several things, or several years, a figure each: 甲、乙分别达到40%和60个,
 * 2024年、2025年分别新建3座、5座.
 */
final class Respectively {
  private static final Pattern WORD = Pattern.compile("分别|依次|(?<=年|年底|年末)各(?=" + Verbs.ANY + ")");
  private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?:、|以及|和|及|与|\u0001)+");

  private static final Pattern YEARS =
      Pattern.compile(
          "20\\d\\d年?[底末]?前?(?:[、和及与][到至]?20\\d\\d年?[底末]?前?)+(?<=[年底末前])|20\\d\\d年?"
              + Numeral.TO
              + "20\\d\\d年[底末]?");

  private static final Pattern LEAD = Pattern.compile("(?:到|至|使|实现|推动|力争|确保|争取|将|其中)*");

  /** How far before its clause a list of years may begin. */
  private static final int LONGEST_YEARS = 30;

  private final String string;
  private final Span clause;
  private final List<Figure> figures;
  private final Span word;
  private final Told told;

  private Respectively(String string, Span clause, List<Figure> figures, Span word, Told told) {
    this.string = string;
    this.clause = clause;
    this.figures = figures;
    this.word = word;
    this.told = told;
  }

  /** What {@code figures} promise of the things or years before 分别; empty where it is not so. */
  static List<Promise> read(
      String string, Span clause, int opened, List<Figure> figures, Told told) {
    Matcher found = WORD.matcher(string).region(clause.start(), clause.end());
    if (!found.useTransparentBounds(true).find()) {
      return List.of();
    }
    Span word = new Span(found.start(), found.end());
    List<Figure> given = figures.stream().filter(figure -> figure.start() > word.start()).toList();
    int half = given.size() / 2;
    boolean rise =
        half > 1
            && half * 2 == given.size()
            && Rise.isBetween(string, given.get(half - 1).end(), given.get(half).start());
    if (rise) {
      Respectively risen =
          new Respectively(string, clause, given.subList(half, half * 2), word, told);
      return risen.areListed() ? from(given.subList(0, half), risen.read(opened)) : List.of();
    }
    Respectively reader = new Respectively(string, clause, given, word, told);
    if (given.size() == 1) {
      return reader.oneForAllYears();
    }
    return given.size() > 1 && reader.areListed() ? reader.read(opened) : List.of();
  }

  /** 分别由30%、40%提升至50%、60%: {@code promises} with the values that each starts from. */
  private static List<Promise> from(List<Figure> values, List<Promise> promises) {
    List<Promise> risen = new ArrayList<>();
    for (int i = 0; i < promises.size(); i++) {
      risen.add(promises.get(i).from(values.get(i).value()));
    }
    return risen;
  }

  /** 2024年、2025年分别新建600个: the same in every year. */
  private List<Promise> oneForAllYears() {
    Matcher years = YEARS.matcher(string).region(clause.start(), word.start());
    if (!years.find()) {
      return List.of();
    }
    List<Deadline> each = StatedYears.each(years.group());
    Figure figure = figures.get(0);
    return new Respectively(string, clause, Collections.nCopies(each.size(), figure), word, told)
        .ofYears(each, years);
  }

  private boolean areListed() {
    for (int i = 1; i < figures.size(); i++) {
      int start = figures.get(i - 1).end();
      int end = figures.get(i).start();
      if (start >= end || !BETWEEN_FIGURES.matcher(string).region(start, end).matches()) {
        return false;
      }
    }
    return ThingList.isAtEnd(string, figures.get(figures.size() - 1).end(), clause.end())
        || YEARS.matcher(string).region(clause.start(), word.start()).find();
  }

  private List<Promise> read(int opened) {
    Matcher years = YEARS.matcher(string).region(sentenceBefore(clause.start()), word.start());
    if (years.find()) {
      List<Deadline> each = StatedYears.each(years.group());
      if (each.size() == figures.size()) {
        return ofYears(each, years);
      }
    }
    String[] things = SharedEnding.given(EachOf.names(words(opened, word.start())));
    return things.length == figures.size() ? ofThings(things) : ofOne(words(opened, word.start()));
  }

  /** Where the words of the same sentence begin that may name years before {@code start}. */
  private int sentenceBefore(int start) {
    int from = Math.max(0, start - LONGEST_YEARS);
    String before = string.substring(from, start);
    return from + 1 + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
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
    Verb verb = Verbs.last(string, word.start(), figures.get(0).start());
    boolean behind = years.end() < word.start();
    String named =
        behind
            ? words(Math.max(years.end(), clause.start()), word.start())
            : words(clause.start(), years.start());
    named = Openings.isGap(named, 0, named.length()) ? "" : withoutVerb(named);
    Bound bound = bound();
    int from = verb == null ? word.end() : verb.end();
    String thing = named.isEmpty() ? words(from, bound.start()) : named;
    thing = thing.isEmpty() ? behind() : thing;
    Span where = clause;
    if (thing.isEmpty()) {
      thing = told.aforesaid();
      where = new Span(told.saidAt(clause.start()), clause.end());
    }
    List<Promise> promises = new ArrayList<>();
    for (int i = 0; i < figures.size() && !thing.isEmpty(); i++) {
      String done = verb == null ? "" : verb.in(string);
      promises.add(promise(i, thing, done).by(each.get(i)).at(where, null));
    }
    return promises;
  }

  /** 投用仓库分别为3个、5个 counts 仓库; what is measured keeps the verb: 接入率. */
  private static String withoutVerb(String named) {
    int verb = Verbs.after(named, 0, named.length());
    boolean kept =
        verb + 1 >= named.length()
            || Quantity.isIn(named, "")
            || VerbsInNames.areAlways(named.substring(0, verb));
    return kept ? named : VerbsInNames.with(named.substring(0, verb), named.substring(verb));
  }

  /** What stands behind the last figure; empty where nothing does. */
  private String behind() {
    int end = figures.get(figures.size() - 1).end();
    return ThingList.isAtEnd(string, end, clause.end()) ? "" : string.substring(end, clause.end());
  }

  private List<Promise> ofThings(String[] things) {
    List<Promise> promises = new ArrayList<>();
    for (int i = 0; i < things.length; i++) {
      promises.add(promise(i, things[i], ""));
    }
    return promises;
  }

  /** All of one thing, which may lack a name. */
  private List<Promise> ofOne(String thing) {
    String[] things = Collections.nCopies(figures.size(), thing).toArray(String[]::new);
    return thing.isEmpty() ? List.of() : ofThings(things);
  }

  private Promise promise(int i, String thing, String done) {
    return PromiseForms.promise(figures.get(i), bound(), thing, done, null)
        .promise()
        .at(clause, null);
  }

  /** What stands before the first figure bounds all of them. */
  private Bound bound() {
    return Bound.before(string, word.end(), figures.get(0).start());
  }
}
