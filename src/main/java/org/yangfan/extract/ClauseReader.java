package org.yangfan.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.fact.Comparator;

/**
 * Reads the promises of one sentence, clause by clause.
 *
 * <p>A figure is a promise in one of two forms. Before the thing it counts it needs a verb that
 * promises right before it (建成100个…); after the thing (…率超过40%, 创建…2个) it needs a verb that opens
 * the clause or the list that it stands in, or a word that bounds it.
 */
final class ClauseReader {
  private static final Pattern BASELINE =
      Pattern.compile(
          "(?:由|从)(?:20\\d\\d年底?末?的?|目前的?|现在的?|当前的?|现有的?)?(?<value>N)[^0-9，]{0,3}$"
              .replace("N", Numeral.PATTERN));

  private static final Pattern QUOTED = Pattern.compile("[“\"‘「][^“”\"’」]{1,30}[”\"’」]");
  private static final Pattern RISING = Pattern.compile("(?:提升|提高|增长|增加|扩大|上升|扩展|拓展|降低|下降)[至到]");
  private static final int LONGEST_LEAD = 30;

  /** Between the things of a list. */
  private static final Pattern SEPARATOR = Pattern.compile("、|以及|和|及|与|并");

  private final String string;
  private final String figuresOnly;
  private final List<Promise> promises = new ArrayList<>();
  private boolean listOpen;
  private String perOfSentence;

  /** Reads {@code string}, in which brackets are masked. */
  ClauseReader(String string) {
    this.string = string;
    this.figuresOnly = withoutQuotes(string);
  }

  private static String withoutQuotes(String string) {
    return QUOTED
        .matcher(string)
        .replaceAll(m -> "“" + "\u0002".repeat(m.group().length() - 2) + "”");
  }

  /** The promises of {@code sentence}, in order. */
  List<Promise> read(Span sentence) {
    promises.clear();
    listOpen = false;
    perOfSentence = null;
    for (Span clause : Sentences.clauses(string, sentence)) {
      readClause(clause);
    }
    return List.copyOf(promises);
  }

  private void readClause(Span clause) {
    int start = opening(clause);
    Scope scope = Scope.at(string, start, clause.end());
    int[] verb = Words.lastVerb(string, scope.end(), clause.end());
    boolean aside = Words.isAside(string.substring(scope.end(), clause.end()));
    boolean opensWithVerb =
        Words.VERB.matcher(string).region(scope.end(), clause.end()).lookingAt();
    keepScope(scope, opensWithVerb);
    if (aside && verb == null) {
      listOpen = false;
    }
    if (!Words.tellsThePast(string.substring(clause.start(), clause.end()))) {
      readFigures(clause, new Scope(perOfSentence, scope.end()));
    }
    listOpen |= verb != null;
  }

  private void keepScope(Scope scope, boolean opensWithVerb) {
    if (!scope.isEmpty()) {
      perOfSentence = scope.words();
    } else if (!opensWithVerb || perOfSentence != null && perOfSentence.startsWith("每")) {
      perOfSentence = null;
    }
  }

  /** Index after the deadline, the adverbs and the openings of {@code clause}. */
  private int opening(Span clause) {
    int i = Words.afterOpenings(string, clause.start(), clause.end());
    for (Deadline deadline :
        Deadline.find(string.substring(i, Math.min(clause.end(), i + LONGEST_LEAD)))) {
      if (deadline.start() == 0) {
        i += deadline.end();
        break;
      }
    }
    return Words.afterOpenings(string, i, clause.end());
  }

  private void readFigures(Span clause, Scope scope) {
    List<Figure> figures =
        Figures.find(figuresOnly.substring(clause.start(), clause.end())).stream()
            .map(figure -> shift(figure, clause.start()))
            .toList();
    int start = scope.end();
    boolean chained = false;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int next = i + 1 < figures.size() ? figures.get(i + 1).start() : clause.end();
      int itemEnd = itemEnd(figure, next, clause.end());
      if (!isBaseline(figure)) {
        int itemStart = i == 0 ? clause.start() : start;
        Promise promise = read(figure, start, itemEnd, chained, scope.words());
        if (promise != null) {
          promises.add(
              withClause(promise, figures.size() == 1 ? clause : new Span(itemStart, itemEnd)));
        }
        chained = promise != null;
        start = Math.max(itemEnd, afterSeparator(itemEnd, next));
      }
    }
  }

  private static Promise withClause(Promise p, Span clause) {
    return new Promise(
        p.figure(), p.comparator(), p.words(), p.verb(), p.per(), p.baseline(), clause);
  }

  private static Figure shift(Figure f, int by) {
    return new Figure(f.start() + by, f.end() + by, f.value(), f.max(), f.measure(), f.after());
  }

  /** Where the thing that {@code figure} counts ends: before the list's next thing. */
  private int itemEnd(Figure figure, int next, int clauseEnd) {
    if (next == clauseEnd) {
      return clauseEnd;
    }
    Matcher separator = SEPARATOR.matcher(string).region(figure.end(), next);
    if (separator.lookingAt()) {
      return figure.end();
    }
    int last = clauseEnd;
    while (separator.find()) {
      last = separator.start();
    }
    return last;
  }

  private int afterSeparator(int index, int end) {
    Matcher separator = SEPARATOR.matcher(string).region(index, Math.max(index, end));
    return separator.lookingAt() ? separator.end() : index;
  }

  /** Whether a rise starts at {@code figure}: 由26%提升至40%. */
  private boolean isBaseline(Figure figure) {
    int end = Math.min(string.length(), figure.end() + 4);
    return RISING.matcher(string).region(figure.end(), end).lookingAt();
  }

  private Promise read(Figure figure, int start, int end, boolean chained, String per) {
    if (start > figure.start()) {
      return null;
    }
    Bound bound = Bound.before(string, start, figure.start());
    boolean last =
        figure.end() >= end || SEPARATOR.matcher(string).region(figure.end(), end).lookingAt();
    return last
        ? afterTheThing(figure, bound, start, per)
        : beforeTheThing(figure, bound, start, end, chained, per);
  }

  private Promise beforeTheThing(
      Figure figure, Bound bound, int start, int end, boolean chained, String per) {
    int[] verb = Words.lastVerb(string, start, bound.start());
    boolean governed =
        verb == null
            ? (chained || listOpen) && Words.isGap(string, start, bound.start())
            : Words.isGap(string, verb[1], bound.start());
    if (!governed) {
      return null;
    }
    String words = string.substring(figure.end(), end);
    return promise(figure, bound, words, isNew(verb) ? verb(verb) : "", per, null);
  }

  private Promise afterTheThing(Figure figure, Bound bound, int start, String per) {
    int end = bound.start();
    BigDecimal baseline = null;
    Matcher from = BASELINE.matcher(string).region(Math.max(start, end - LONGEST_LEAD), end);
    if (from.find()) {
      baseline = Numeral.value(from.group("value"));
      end = from.start();
    }
    int[] verb = leadingVerb(start, end);
    boolean stated =
        bound.isStated()
            || figure.after() != null
            || baseline != null
            || figure.measure().equals("番");
    if (!stated && verb == null && !listOpen) {
      return null;
    }
    int thing = verb == null ? start : verb[1];
    if (thing >= end || Words.isAside(string.substring(thing, end))) {
      return null;
    }
    return promise(
        figure, bound, string.substring(thing, end), isNew(verb) ? verb(verb) : "", per, baseline);
  }

  /** The verb that opens the words, or that ends a lead like 在各地建成; null for none. */
  private int[] leadingVerb(int start, int end) {
    Matcher verb = Words.VERB.matcher(string).region(start, end);
    boolean aside = Words.isAside(string.substring(start, end)) || string.startsWith("在", start);
    if (aside ? verb.find() : verb.lookingAt()) {
      boolean partOfANoun = verb.end() < end && "率数量面度筑材".indexOf(string.charAt(verb.end())) >= 0;
      return partOfANoun ? null : new int[] {verb.start(), verb.end()};
    }
    return null;
  }

  private String verb(int[] verb) {
    return string.substring(verb[0], verb[1]);
  }

  private boolean isNew(int[] verb) {
    return verb != null && (verb(verb).equals("新建") || verb(verb).equals("新增"));
  }

  private static Promise promise(
      Figure figure, Bound bound, String words, String verb, String per, BigDecimal baseline) {
    return new Promise(figure, comparator(figure, bound), words, verb, per, baseline, null);
  }

  private static Comparator comparator(Figure figure, Bound bound) {
    if (figure.isRange()) {
      return Comparator.RANGE;
    }
    if (bound.isStated() && !bound.reached()) {
      return bound.comparator();
    }
    if (figure.after() != null) {
      return figure.after();
    }
    return bound.isStated() ? bound.comparator() : Comparator.EXACTLY;
  }
}
