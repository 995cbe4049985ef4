package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.deadline.Deadline;
import org.yangfan.extract.deadline.Deadlines;
import org.yangfan.extract.deadline.DeadlinesBehind;
import org.yangfan.extract.deadline.Years;
import org.yangfan.extract.indicator.BracketsInNames;
import org.yangfan.extract.indicator.CountedThing;
import org.yangfan.extract.indicator.FieldInWords;
import org.yangfan.extract.promise.PresentValue;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.wording.Brackets;
import org.yangfan.extract.wording.Passage;
import org.yangfan.extract.wording.Passages;
import org.yangfan.extract.wording.Squeezed;
import org.yangfan.fact.Comparator;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Period;
import org.yangfan.fact.Target;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Indicators;
import org.yangfan.vocabulary.Region;

/** Finds the promises that sentences make, paragraph by paragraph, with their deadlines. */
final class Prose {
  private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|注释)[：:].*");

  /** What demands, between a name and its value, or before the name: …率须, 让…率. */
  private static final Pattern MODAL =
      Pattern.compile(
          "^(?:让|使(?!用)|同年)(?=.{4})|(?:则要|则须|均须)$|(?<=[率数比量度长间重本])(?:则|均|都|也|还)?(?:须|必须|要|应|应当|将|需)$");

  private final Text text;
  private final Region region;
  private final Period period;
  private final Years years;
  private final Consumer<Finding> findings;
  private final CountedThing things;
  private final Deadlines deadlines;
  private final GoalCells goals = new GoalCells();
  private final List<Found> found = new ArrayList<>();

  /** Which of the targets found since the last heading have no deadline of their own. */
  private final List<Integer> open = new ArrayList<>();

  Prose(
      Text text,
      Region region,
      Period period,
      Integer issued,
      Indicators indicators,
      Consumer<Finding> findings) {
    this.text = text;
    this.years = new Years(period, issued);
    this.region = region;
    this.period = period;
    this.findings = findings;
    this.things = new CountedThing(indicators);
    this.deadlines = new Deadlines(years);
  }

  /** The targets of {@code lines}, in order. */
  List<Found> read(List<Span> lines) {
    Passages.of(text, RunInTitles.apart(text, lines)).forEach(this::read);
    return found;
  }

  private void read(Passage passage) {
    String printed = passage.text().string();
    deadlines.open(printed, passage.rank());
    if (passage.rank() > 0) {
      open.clear();
    }
    if (!NOTE.matcher(printed).matches()) {
      readWords(passage.text(), printed);
      deadlines.close();
    }
  }

  private void readWords(Squeezed words, String printed) {
    List<GoalCells.Cell> cells = goals.next(printed);
    ClauseReader reader = new ClauseReader(printed, years, cells);
    DeadlinesBehind behind = new DeadlinesBehind(printed, deadlines.stated());
    for (Span sentence : reader.sentences()) {
      deadlines.openSentence(sentence.start());
      String whole = printed.substring(sentence.start(), sentence.end());
      for (Promise read : reader.read(sentence)) {
        Promise promise =
            isBareCell(read, printed, sentence, cells) ? read.as(Comparator.AT_LEAST) : read;
        Deadline before = before(promise.figure().start(), cells);
        boolean own = promise.by() != null || deadlines.isOwn();
        Deadline work = behind.ofWork(promise.figure().end(), sentence);
        Deadline after =
            work != null || own ? work : behind.after(promise.figure().end(), sentence);
        Deadline stated = promise.by() != null ? promise.by() : after == null ? before : after;
        if (add(words, promise, stated, whole) && !own && after == null) {
          open.add(found.size() - 1);
        }
      }
      reader.unclear().stream()
          .filter(figure -> sentence.contains(figure.start()))
          .filter(figure -> !deadlines.isOver(deadlines.before(figure.start())))
          .forEach(figure -> reportUnclear(words, figure));
    }
    close(behind.labelled());
  }

  /** Whether {@code promise} is a count in a cell of goals that no verb governs: |5G基站600个|. */
  private static boolean isBareCell(
      Promise promise, String printed, Span sentence, List<GoalCells.Cell> cells) {
    int figure = promise.figure().start();
    return cells.stream().anyMatch(cell -> cell.span().contains(figure))
        && promise.comparator() == Comparator.EXACTLY
        && !promise.figure().isCoverage()
        && promise.verb().isEmpty()
        && Verbs.last(printed, sentence.start(), figure) == null
        && "降减少升高加长短".indexOf(printed.charAt(figure - 1)) < 0;
  }

  /** The deadline that holds at {@code index}: one said in its cell, or what heads the column. */
  private Deadline before(int index, List<GoalCells.Cell> cells) {
    Deadline said = deadlines.before(index);
    for (GoalCells.Cell cell : cells) {
      boolean heads = cell.due() != null && cell.span().contains(index);
      if (heads && (said == null || !cell.span().contains(said.start()))) {
        return cell.due();
      }
    }
    return said;
  }

  /** Gives the targets without a deadline of their own the one that a label says for all. */
  private void close(Deadline labelled) {
    if (labelled == null) {
      return;
    }
    for (int i : open) {
      PlacedTarget placed = found.get(i).placed();
      reportUnclear(placed.span(), labelled, placed.target().indicator());
      Target due = placed.target().by(labelled.when());
      Found before = found.get(i);
      found.set(
          i, new Found(new PlacedTarget(due, placed.span()), before.sentence(), before.row()));
    }
    open.clear();
  }

  /** Adds the target that {@code promise} makes; whether it makes one. */
  private boolean add(Squeezed words, Promise promise, Deadline stated, String sentence) {
    if (deadlines.isOver(stated)) {
      return false;
    }
    Span place = words.span(promise.clause().start(), promise.clause().end());
    CountedThing.Name name = name(promise, promise.words(), words.string());
    if (!name.known() && promise.words().indexOf(Brackets.MASK) >= 0) {
      String whole = BracketsInNames.restored(promise.words(), words.string(), promise.clause());
      name = name(promise, whole, words.string());
    }
    if (name.name().isEmpty()) {
      reportUnclear(words, new Span(promise.figure().start(), promise.figure().end()));
      return false;
    }
    if (!name.known()) {
      report(place, "new-indicator", CountedThing.advice(name.name()));
    }
    reportUnclear(place, stated, name.name());
    Target target = target(promise, name.name(), stated, Evidence.of(text, place), words.string());
    boolean row = words.string().startsWith("|");
    found.add(new Found(new PlacedTarget(target, place), sentence, row));
    return true;
  }

  private CountedThing.Name name(Promise promise, String said, String printed) {
    String words = MODAL.matcher(said).replaceFirst("");
    boolean part = Openings.opensPart(printed, promise.clause().start(), promise.clause().end());
    return things.name(words, promise.verb(), promise.figure().measure(), region, part);
  }

  private void reportUnclear(Span place, Deadline stated, String name) {
    if (stated != null && !stated.isClear()) {
      report(
          place,
          "deadline-unclear",
          "the words do not say in which year “%s” is due: add its deadline by hand, or to the document its day of issue"
              .formatted(name));
    }
  }

  private void reportUnclear(Squeezed words, Span figure) {
    report(
        words.span(figure.start(), figure.end()),
        "figure-unclear",
        "not clear what “%s” promises; where it is a target, add it by hand"
            .formatted(words.string().substring(figure.start(), figure.end())));
  }

  private void report(Span place, String code, String message) {
    findings.accept(Finding.at(text, place.start(), code, message));
  }

  private Target target(
      Promise promise, String name, Deadline stated, Evidence evidence, String printed) {
    Figure figure = promise.figure();
    return new Target(
        1,
        name,
        promise.comparator(),
        figure.isRange() ? null : figure.value(),
        figure.isRange() ? figure.value() : null,
        figure.max(),
        figure.printedMeasure(),
        promise.per(),
        deadline(stated, period),
        promise.baseline() == null
            ? PresentValue.behind(figure.end(), printed)
            : promise.baseline(),
        null,
        FieldInWords.of(promise.words()),
        evidence,
        null,
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
