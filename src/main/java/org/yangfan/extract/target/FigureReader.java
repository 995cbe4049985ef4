package org.yangfan.extract.target;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.indicator.EachOf;
import org.yangfan.extract.indicator.FullNames;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.promise.PromiseForms;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.wording.Brackets;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads the figures of a clause, one after another, and tells what each of them promises. */
final class FigureReader {
  /** What makes a noun of a verb: 覆盖里程. */
  private static final Pattern OF_A_VERB = Pattern.compile("[率度量数]|里程|面积|长度");

  /** What stands between a thing and how many there are: 用户数现有1万户. */
  private static final Pattern AT_PRESENT =
      Pattern.compile("(?<=.{2})(?:在?(?:目前|现|已)(?:有|为|达|达到|共有)?|在|[仅只却尚还])$");

  /** What stands between the words on a time and what there was then. */
  private static final Pattern SO_FAR =
      Pattern.compile("(?:[现已]经?|目前|累计|共|全[省市区县州国盟旗镇]|拥有|有(?!线))*");

  /** What stands before each of those that a thing is counted for: 浮标平均每个渔港. */
  private static final Pattern AVERAGE = Pattern.compile("(?<=.{2})平均$");

  /** No thing with a figure in its name is longer: 20户以上自然村5G网络覆盖率. */
  private static final int LONGEST_LEAD = 40;

  private final String string;
  private final String printed;
  private final Told told;
  private final PromiseForms forms;
  private Promise whole;
  private FullNames names;
  private BareCount bare;

  /**
   * @param string the paragraph with its brackets masked
   * @param printed with its brackets
   * @param told what its clauses tell; this adds to it
   */
  FigureReader(String string, String printed, Told told) {
    this.string = string;
    this.printed = printed;
    this.told = told;
    this.forms = new PromiseForms(string);
  }

  /**
   * Reads the {@code figures} of {@code clause}.
   *
   * @param opened where its words begin after deadline, openings and scope
   */
  void read(Span clause, int opened, List<Figure> figures) {
    List<Promise> again = Aforesaid.read(string, clause, opened, figures, told.ofParagraph());
    List<Promise> each =
        again.isEmpty() ? Respectively.read(string, clause, opened, figures, told) : again;
    if (each.isEmpty()) {
      readEach(clause, opened, figures);
    } else {
      each.stream()
          .filter(promise -> !Article.is(string, promise))
          .map(promise -> again.isEmpty() ? promise.at(promise.clause(), told.per()) : promise)
          .forEach(told::add);
    }
  }

  /** Keeps what a clause counts that tells of the past or the present, and promises nothing. */
  void readPresent(Span clause, int opened, List<Figure> figures) {
    boolean last =
        figures.size() == 1
            && ThingList.isAtEnd(string, figures.get(0).end(), clause.end())
            && opened <= figures.get(0).start();
    if (!last) {
      return;
    }
    Matcher soFar = SO_FAR.matcher(string).region(opened, clause.end());
    int start = soFar.lookingAt() ? soFar.end() : opened;
    Promise counted =
        start > figures.get(0).start()
            ? null
            : forms
                .read(figures.get(0), new Span(start, clause.end()), false, true, null, "")
                .promise();
    if (counted != null) {
      String thing = AT_PRESENT.matcher(counted.words()).replaceFirst("");
      told.keepPresent(counted.of(thing).at(clause, null));
    }
  }

  private void readEach(Span clause, int opened, List<Figure> figures) {
    int start = opened;
    boolean chained =
        told.numbersFirst() && Openings.isGap(string, clause.start(), opened)
            || told.isListOpen() && string.startsWith("即", clause.start());
    told.setNumbersFirst(false);
    whole = Openings.opensPart(string, clause.start(), clause.end()) ? told.last() : null;
    String ofKind = KindsAfterColon.kind(string, clause, figures, told.object().words());
    names = new FullNames(string, whole, ofKind);
    bare = new BareCount(string, clause, opened, figures);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int next = i + 1 < figures.size() ? figures.get(i + 1).start() : clause.end();
      int end =
          next == clause.end()
              ? next
              : ThingList.beforeNextThing(string, figure.end(), next, clause.end());
      boolean more = i + 1 < figures.size() && end >= next;
      boolean named =
          more
              && (figures.get(i + 1).isCoverage()
                  || SizeFirst.is(string, clause, figure, figures.get(i + 1)));
      if (!Rise.startsAt(string, figure.end()) && !named && start <= figure.start()) {
        Span place = figures.size() == 1 ? clause : new Span(i == 0 ? clause.start() : start, end);
        boolean promised = read(figure, new Span(start, end), chained, place);
        told.openList(promised);
        chained = promised && !ThingList.isAtEnd(string, figure.end(), end);
        told.setNumbersFirst(chained);
        start =
            promised || end < clause.end()
                ? ThingList.afterSeparator(string, end, Math.max(end, next))
                : verbBetween(figure.end(), next, next - start > LONGEST_LEAD ? end : start);
      }
    }
  }

  /** Where a verb begins between two figures that no separator parts; {@code none} without one. */
  private int verbBetween(int start, int end, int none) {
    Verb verb = Verbs.last(string, start, end);
    return verb == null || OF_A_VERB.matcher(string).region(verb.end(), end).lookingAt()
        ? none
        : verb.start();
  }

  private boolean read(Figure figure, Span item, boolean chained, Span place) {
    PromiseForms.Reading reading =
        forms.read(
            figure,
            item,
            chained,
            told.isListOpen(),
            whole == null ? told.last() : whole,
            told.object().words());
    boolean promised = reading.promise() != null;
    if (promised && !Article.is(string, reading.promise())) {
      tell(reading.promise(), item, place);
    } else if (!promised && isUnclear(reading, figure, item)) {
      told.addUnclear(new Span(figure.start(), figure.end()));
    }
    return promised;
  }

  /** Adds {@code promise}, once for each thing that it names and for what it holds. */
  private void tell(Promise promise, Span item, Span place) {
    Figure figure = promise.figure();
    Promise said = names.of(promise, item, told.ofSentence(), told.object().words());
    if (said == null) {
      told.addUnclear(new Span(figure.start(), figure.end()));
      return;
    }
    told.takeBackUnclear(item.start());
    told.takeBackFold(said.words());
    String each = Scope.beside(string, printed, item.start(), figure);
    each = told.per() != null && (each == null || each.equals("每年")) ? told.per() : each;
    if (Rhythm.is(said, each)
        || Rhythm.isOfNews(string, place, said)
        || Rhythm.isOfWork(string, place, said)) {
      return;
    }
    each = each == null && whole != null && Rhythm.isTold(whole.per()) ? whole.per() : each;
    Span where = told.withThing(said, place, string.substring(place.start(), place.end()));
    for (String thing : EachOf.things(string, item.start(), figure, said.words())) {
      String bare = each == null ? thing : withoutEach(thing, Brackets.masked(each));
      String named = bare.isEmpty() && told.last() != null ? told.last().words() : bare;
      told.add(told.fromPresent(said.of(named)).at(where, each));
    }
    told.turnTo(ClauseObject.NONE);
  }

  private static String withoutEach(String thing, String each) {
    return AVERAGE.matcher(thing.replace(each, "")).replaceFirst("");
  }

  private boolean isUnclear(PromiseForms.Reading reading, Figure figure, Span item) {
    return !Article.is(string, item.start(), figure)
        && (reading.unclear() || !reading.settled() && bare.isUnclear(figure, item));
  }
}
