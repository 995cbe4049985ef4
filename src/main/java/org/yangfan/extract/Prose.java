package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Period;
import org.yangfan.fact.Target;
import org.yangfan.vocabulary.Indicators;
import org.yangfan.vocabulary.Region;

/** Finds the promises that sentences make, paragraph by paragraph, with their deadlines. */
final class Prose {
  private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|注释)[：:].*");

  /** A heading mark that a crawl left inside a paragraph. */
  private static final Pattern HEADING =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}\\.(?:\\D|5G)).*");

  private static final Pattern HOPE = Pattern.compile("(?:力争|争取|力求)?");

  private static final int LONGEST_TITLE = 30;

  private final Text text;
  private final Region region;
  private final Period period;
  private final Consumer<Finding> findings;
  private final CountedThing things;
  private final List<Found> found = new ArrayList<>();
  private Deadline governing;
  private int governingRank;
  private int rank;

  Prose(
      Text text, Region region, Period period, Indicators indicators, Consumer<Finding> findings) {
    this.text = text;
    this.region = region;
    this.period = period;
    this.findings = findings;
    this.things = new CountedThing(indicators);
  }

  /** The targets of {@code lines}, in order. */
  List<Found> read(List<Span> lines) {
    Passages.of(text, lines).forEach(this::read);
    return found;
  }

  private void read(Passage passage) {
    if (passage.rank() > 0) {
      rank = passage.rank();
      if (rank <= governingRank) {
        governing = null;
      }
    }
    String printed = passage.text().string();
    if (!NOTE.matcher(printed).matches()) {
      readWords(passage.text(), printed);
    }
  }

  private void readWords(Squeezed words, String printed) {
    List<Deadline> deadlines = Deadline.find(printed);
    ClauseReader reader = new ClauseReader(printed);
    int scopeStart = 0;
    int next = 0;
    Deadline last = null;
    for (Span sentence : reader.sentences()) {
      if (HEADING.matcher(printed).region(sentence.start(), sentence.end()).lookingAt()) {
        scopeStart = sentence.start();
        last = null;
      }
      for (Promise promise : reader.read(sentence)) {
        while (next < deadlines.size() && deadlines.get(next).end() <= promise.figure().start()) {
          last = deadlines.get(next).start() >= scopeStart ? deadlines.get(next) : last;
          next++;
        }
        String whole = printed.substring(sentence.start(), sentence.end());
        add(words, promise, last == null ? governing : last, whole);
      }
    }
    reader.unclear().forEach(figure -> reportUnclear(words, figure));
    govern(printed, deadlines);
  }

  /**
   * A paragraph whose first words are a deadline sets it for those after it, to the next heading.
   */
  private void govern(String printed, List<Deadline> deadlines) {
    boolean opened = false;
    for (Deadline deadline : deadlines) {
      boolean first = deadline.start() <= LONGEST_TITLE && opens(printed, deadline.start());
      if (first || opened && opensSentence(printed, deadline.start())) {
        opened = true;
        governing = deadline;
        governingRank = rank;
      }
    }
  }

  private static boolean opens(String printed, int index) {
    String before = printed.substring(0, index);
    return HOPE.matcher(before).matches()
        || (before.endsWith("。") || before.endsWith("：")) && before.indexOf('，') < 0;
  }

  private static boolean opensSentence(String printed, int index) {
    return "。；".indexOf(printed.charAt(index - 1)) >= 0;
  }

  private void add(Squeezed words, Promise promise, Deadline stated, String sentence) {
    if (period != null && stated != null && stated.year() < period.start()) {
      return;
    }
    Span place = words.span(promise.clause().start(), promise.clause().end());
    CountedThing.Name name =
        things.name(promise.words(), promise.verb(), promise.figure().measure(), region);
    if (name.name().isEmpty()) {
      reportUnclear(words, promise.figure());
      return;
    }
    if (!name.known()) {
      report(place, "new-indicator", CountedThing.advice(name.name()));
    }
    Target target = target(promise, name.name(), stated, Evidence.of(text, place));
    found.add(new Found(new PlacedTarget(target, place), sentence));
  }

  private void reportUnclear(Squeezed words, Figure figure) {
    report(
        words.span(figure.start(), figure.end()),
        "figure-unclear",
        "not clear what “%s” promises; where it is a target, add it by hand"
            .formatted(words.string().substring(figure.start(), figure.end())));
  }

  private void report(Span place, String code, String message) {
    findings.accept(
        new Finding(text.line(place.start()), text.column(place.start()), code, message));
  }

  private Target target(Promise promise, String name, Deadline stated, Evidence evidence) {
    Figure figure = promise.figure();
    return new Target(
        1,
        name,
        promise.comparator(),
        figure.isRange() ? null : figure.value(),
        figure.isRange() ? figure.value() : null,
        figure.max(),
        figure.measure(),
        promise.per(),
        deadline(stated, period),
        promise.baseline(),
        null,
        CountedThing.topic(promise.words()),
        evidence,
        null);
  }

  /** The stated deadline, or else the end of the plan's period, or null. */
  static String deadline(Deadline stated, Period period) {
    if (stated != null) {
      return stated.when();
    }
    return period == null ? null : String.valueOf(period.end());
  }
}
