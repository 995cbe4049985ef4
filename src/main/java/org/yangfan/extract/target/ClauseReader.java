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

  private static final Pattern SUBSIDY = Pattern.compile("补助|补贴|奖励|资助|奖补|给予|扶持资金|专项资金");
  private static final int LONGEST_DEADLINE = 30;

  private final String printed;
  private final String masked;
  private final String unquoted;
  private final PromiseForms forms;
  private final List<Promise> promises = new ArrayList<>();
  private final List<Figure> unclear = new ArrayList<>();
  private boolean listOpen;
  private boolean numbersFirst;
  private String perOfSentence;
  private Promise last;

  /**
   * Reads the paragraph {@code printed}, squeezed. What brackets and quotation marks hold is no
   * promise.
   */
  ClauseReader(String printed) {
    this.printed = printed;
    this.masked = Brackets.masked(printed);
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
    if (!Words.tellsThePast(
        masked.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + 4)))) {
      Sentences.clauses(masked, sentence).forEach(this::readClause);
    }
    return List.copyOf(promises);
  }

  private void readClause(Span clause) {
    int start = opening(clause);
    Scope scope = Scope.at(masked, printed, start, clause.end());
    int[] verb = Words.lastVerb(masked, scope.end(), clause.end());
    String words = masked.substring(clause.start(), clause.end());
    keepScope(scope, Words.opensWithVerb(masked, scope.end(), clause.end()));
    if (verb == null && Words.isAside(masked, scope.end(), clause.end())) {
      listOpen = false;
    }
    if (!Words.tellsThePast(words) && !SUBSIDY.matcher(words).find()) {
      readFigures(clause, scope.end());
    }
    listOpen |= verb != null;
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
    int i = Words.afterOpenings(masked, clause.start(), clause.end());
    String lead = masked.substring(i, Math.min(clause.end(), i + LONGEST_DEADLINE));
    for (Deadline deadline : Deadline.find(lead)) {
      if (deadline.start() == 0) {
        return Words.afterOpenings(masked, i + deadline.end(), clause.end());
      }
    }
    return i;
  }

  private void readFigures(Span clause, int opened) {
    List<Figure> figures =
        Figures.find(unquoted.substring(clause.start(), clause.end())).stream()
            .map(figure -> figure.shift(clause.start()))
            .toList();
    int start = opened;
    boolean chained = numbersFirst && Words.isGap(masked, clause.start(), opened);
    numbersFirst = false;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int next = i + 1 < figures.size() ? figures.get(i + 1).start() : clause.end();
      int end =
          next == clause.end()
              ? next
              : Words.beforeNextThing(masked, figure.end(), next, clause.end());
      if (!rises(figure) && start <= figure.start()) {
        Span place = figures.size() == 1 ? clause : new Span(i == 0 ? clause.start() : start, end);
        boolean promised = read(figure, new Span(start, end), chained, place);
        listOpen |= promised;
        chained = promised && !Words.isAtEnd(masked, figure.end(), end);
        numbersFirst = chained;
        start =
            promised || end < clause.end()
                ? Words.afterSeparator(masked, end, Math.max(end, next))
                : verbBetween(figure.end(), next, end);
      }
    }
  }

  /** Where a verb begins between two figures that no separator parts; {@code none} without one. */
  private int verbBetween(int start, int end, int none) {
    int[] verb = Words.lastVerb(masked, start, end);
    return verb == null ? none : verb[0];
  }

  private boolean read(Figure figure, Span item, boolean chained, Span place) {
    PromiseForms.Reading reading = forms.read(figure, item, chained, listOpen, last);
    boolean promised = reading.promise() != null;
    if (promised && !isArticle(figure, reading.promise())) {
      last = reading.promise().at(withThing(reading.promise(), place), perOfSentence);
      promises.add(last);
    } else if (reading.unclear()) {
      unclear.add(figure);
    }
    return promised;
  }

  /** {@code place}, and what stands before it from the clause that names the thing. */
  private Span withThing(Promise promise, Span place) {
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
