package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.fact.Comparator;

/** Reads the promises of a paragraph, sentence by sentence and clause by clause. */
final class ClauseReader {
  private static final Pattern QUOTED = Pattern.compile("[“\"‘「][^“”\"‘’「」]{1,30}[”\"’」]");

  private static final Pattern RISING =
      Pattern.compile("(?:提升|提高|增长|增加|扩大|上升|扩展|拓展|降低|下降|压缩|压减|缩短|减少|发展|增|升|降|扩)[至到]");

  private static final int LONGEST_DEADLINE = 30;

  /** No thing with a figure in its name is longer: 20户以上自然村5G网络覆盖率. */
  private static final int LONGEST_LEAD = 40;

  private final String printed;
  private final Integer issued;
  private final String masked;
  private final String unquoted;
  private final PromiseForms forms;
  private final List<Promise> promises = new ArrayList<>();
  private final List<Promise> made = new ArrayList<>();
  private final List<Figure> unclear = new ArrayList<>();
  private boolean listOpen;
  private boolean numbersFirst;
  private String perOfSentence;
  private Promise last;
  private boolean past;
  private final Subsidies subsidies = new Subsidies();
  private Promise whole;
  private String object = "";
  private int objectStart;

  /**
   * Reads the paragraph {@code printed}, squeezed. What brackets and quotation marks hold is no
   * promise.
   *
   * @param issued the year in which the document was issued, or null
   */
  ClauseReader(String printed, Integer issued) {
    this.printed = printed;
    this.issued = issued;
    this.masked = Brackets.masked(Numeral.withPlainCommas(printed));
    this.unquoted =
        QUOTED.matcher(masked).replaceAll(m -> "“" + "\u0002".repeat(m.group().length() - 2) + "”");
    this.forms = new PromiseForms(masked);
  }

  /** The sentences of the paragraph. */
  List<Span> sentences() {
    return Sentences.of(masked);
  }

  /** The figures of which it was not clear whether, or of what, they promise something. */
  List<Figure> unclear() {
    return unclear;
  }

  /** The promises of {@code sentence}, in order. */
  List<Promise> read(Span sentence) {
    promises.clear();
    listOpen = false;
    numbersFirst = false;
    perOfSentence = null;
    object = "";
    subsidies.openSentence();
    past = tellsThePast(sentence);
    if (!past) {
      Sentences.clauses(masked, sentence).forEach(this::readClause);
    }
    return List.copyOf(promises);
  }

  /** Whether a sentence tells of the past, or goes on after a semicolon with one that does. */
  private boolean tellsThePast(Span sentence) {
    String words = masked.substring(sentence.start(), sentence.end());
    boolean goesOn = sentence.start() > 0 && "；;".indexOf(masked.charAt(sentence.start() - 1)) >= 0;
    return Words.opensWithThePast(words) || past && goesOn && !Words.opensTheFuture(words);
  }

  private void readClause(Span clause) {
    int start = opening(clause);
    Scope scope = Scope.at(masked, printed, clause.start(), start, clause.end());
    int[] verb = Words.lastVerb(masked, scope.end(), clause.end());
    String words = masked.substring(clause.start(), clause.end());
    keepScope(scope, Words.opensWithVerb(masked, scope.end(), clause.end()));
    if (verb == null && Words.isAside(masked, scope.end(), clause.end())) {
      listOpen = false;
    }
    if (!subsidies.areIn(words) && !Words.tellsThePast(words)) {
      readClause(clause, scope.end(), figures(clause));
    }
    listOpen |= verb != null;
    keepObject(clause, verb);
  }

  /** What a clause without figures is about is the thing of those after it that name none. */
  private void keepObject(Span clause, int[] verb) {
    boolean figures = !Figures.find(unquoted.substring(clause.start(), clause.end())).isEmpty();
    if (!figures) {
      int pursued = Words.afterPursuit(masked, clause.start(), clause.end());
      object = masked.substring(verb == null ? pursued : Math.min(pursued, verb[1]), clause.end());
      objectStart = clause.start();
    }
  }

  /** 各市 holds for the clauses after it that begin with a verb; 每个… for its own clause alone. */
  private void keepScope(Scope scope, boolean opensWithVerb) {
    if (!scope.isEmpty()) {
      perOfSentence = scope.words();
    } else if (!opensWithVerb || perOfSentence != null && perOfSentence.startsWith("每")) {
      perOfSentence = null;
    }
  }

  /** Index after the deadline, the adverbs and the openings of {@code clause}. */
  private int opening(Span clause) {
    int number = Words.afterItemNumber(masked, clause.start(), clause.end());
    int i = Words.afterOpenings(masked, number, clause.end());
    String lead = masked.substring(i, Math.min(clause.end(), i + LONGEST_DEADLINE));
    for (Deadline deadline : Deadline.find(lead, issued)) {
      if (deadline.start() == 0) {
        return Words.afterOpenings(masked, i + deadline.end(), clause.end());
      }
    }
    return i;
  }

  private void readClause(Span clause, int opened, List<Figure> figures) {
    List<Promise> again = Aforesaid.read(masked, clause, opened, figures, made);
    if (again.isEmpty()) {
      readFigures(clause, opened, figures);
    } else {
      again.forEach(this::add);
    }
  }

  private void add(Promise promise) {
    last = promise;
    made.add(promise);
    promises.add(promise);
  }

  private List<Figure> figures(Span clause) {
    return Figures.find(unquoted.substring(clause.start(), clause.end())).stream()
        .map(figure -> Figures.withBracket(printed, figure.shift(clause.start())))
        .toList();
  }

  private void readFigures(Span clause, int opened, List<Figure> figures) {
    int start = opened;
    boolean chained =
        numbersFirst && Words.isGap(masked, clause.start(), opened)
            || listOpen && masked.startsWith("即", clause.start());
    numbersFirst = false;
    whole = Words.opensPart(masked, clause.start(), clause.end()) ? last : null;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int next = i + 1 < figures.size() ? figures.get(i + 1).start() : clause.end();
      int end =
          next == clause.end()
              ? next
              : Words.beforeNextThing(masked, figure.end(), next, clause.end());
      boolean covered = i + 1 < figures.size() && figures.get(i + 1).isCoverage() && end >= next;
      if (!rises(figure) && !covered && start <= figure.start()) {
        Span place = figures.size() == 1 ? clause : new Span(i == 0 ? clause.start() : start, end);
        boolean promised = read(figure, new Span(start, end), chained, place);
        listOpen |= promised;
        chained = promised && !Words.isAtEnd(masked, figure.end(), end);
        numbersFirst = chained;
        start =
            promised || end < clause.end()
                ? Words.afterSeparator(masked, end, Math.max(end, next))
                : verbBetween(figure.end(), next, next - start > LONGEST_LEAD ? end : start);
      }
    }
  }

  /** Where a verb begins between two figures that no separator parts; {@code none} without one. */
  private int verbBetween(int start, int end, int none) {
    int[] verb = Words.lastVerb(masked, start, end);
    return verb == null || "率度量数".indexOf(masked.charAt(Math.min(verb[1], end - 1))) >= 0
        ? none
        : verb[0];
  }

  private boolean read(Figure figure, Span item, boolean chained, Span place) {
    PromiseForms.Reading reading =
        forms.read(figure, item, chained, listOpen, whole == null ? last : whole, object);
    boolean promised = reading.promise() != null;
    if (promised && !isArticle(figure, reading.promise())) {
      Promise said = NetworkRates.named(completed(reading.promise()), promises);
      withoutAttribute(item.start());
      promises.removeIf(before -> before.figure().isFold() && before.words().equals(said.words()));
      String often = Scope.oftenBefore(masked, item.start(), figure.start());
      add(said.at(withThing(said, place), perOfSentence == null ? often : perOfSentence));
      object = "";
    } else if (reading.unclear()) {
      unclear.add(figure);
    }
    return promised;
  }

  /** A figure in the name of what was promised is not unclear. */
  private void withoutAttribute(int start) {
    while (!unclear.isEmpty() && unclear.get(unclear.size() - 1).start() >= start) {
      unclear.remove(unclear.size() - 1);
    }
  }

  /** A part bears the name of the whole. */
  private Promise completed(Promise promise) {
    String words = promise.words();
    if (whole == null || words.equals(whole.words())) {
      return promise;
    }
    boolean share = promise.figure().isRelative() && !words.endsWith("率");
    return promise.of(share ? words + "占比" : Words.partOf(words, whole.words()));
  }

  /** {@code place}, and what stands before it from the clause that names the thing. */
  private Span withThing(Promise promise, Span place) {
    if (!object.isEmpty() && promise.words().equals(object)) {
      return new Span(objectStart, place.end());
    }
    boolean named =
        last == null
            || !promise.words().startsWith(last.words())
            || masked.substring(place.start(), place.end()).contains(last.words());
    return named ? place : new Span(last.clause().start(), place.end());
  }

  /** 一个 without a bound is an article more often than a number, and promises nothing. */
  private boolean isArticle(Figure figure, Promise promise) {
    return masked.charAt(figure.start()) == '一'
        && figure.value().intValue() == 1
        && !figure.isRange()
        && !figure.isFold()
        && promise.comparator() == Comparator.EXACTLY;
  }

  /** Whether a rise starts at {@code figure}, as at the first one of 由26%提升至40%. */
  private boolean rises(Figure figure) {
    Matcher rising = RISING.matcher(masked);
    return rising.region(figure.end(), masked.length()).lookingAt();
  }
}
