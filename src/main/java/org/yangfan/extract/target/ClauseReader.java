package org.yangfan.extract.target;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.clause.Description;
import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.clause.Present;
import org.yangfan.extract.clause.Tense;
import org.yangfan.extract.clause.ThingList;
import org.yangfan.extract.clause.Verb;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.deadline.AsOf;
import org.yangfan.extract.deadline.Deadline;
import org.yangfan.extract.deadline.Years;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.quantity.Figures;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.extract.wording.Brackets;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads the promises of a paragraph, sentence by sentence and clause by clause. */
final class ClauseReader {
  private static final Pattern QUOTED = Pattern.compile("[“\"‘][^“”\"‘’]{1,30}[”\"’]");

  /** Numbers that a plus sign joins count several things at once: 1+10体系. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\d.%A-Za-z+/])\\d{1,3}(?:\\+(?:\\d{1,4}|[NnXx])){0,4}\\+\\d{1,4}(?:\\+(?:\\d{1,4}|[NnXx])){0,4}(?=\\p{IsHan}{2})");

  /** What is told of all of them together. */
  private static final Pattern OF_ALL =
      Pattern.compile("(?<region>全[省市区县州国盟旗镇]|[我本][省市区县])|累计|总计|合计");

  /** What a thing comes to of which a verb only says which it is: 部署路侧单元的道路里程达到. */
  private static final Pattern REACHED =
      Pattern.compile("[^，的\\d]{2,16}的[^，的\\d]{2,14}(?:达到?|超过|不低于|突破|提[升高][至到])|实现[省市县]域");

  /** What a value starts from that the next clause tells: 节点在现有9个的基础上. */
  private static final Pattern UPON = Pattern.compile("的?基础上$");

  private static final int LONGEST_DEADLINE = 30;

  private final String printed;
  private final Years years;
  private final String masked;
  private final String unquoted;
  private final Told told = new Told();
  private final FigureReader reader;
  private final List<GoalCells.Cell> goals;
  private final Subsidies subsidies = new Subsidies();
  private boolean past;

  /** Whether the sentence before told of a year that was over. */
  private boolean dated;

  private Span sentence;

  /** Whether a clause of the sentence has counted what there was or is. */
  private boolean described;

  /**
   * Reads the paragraph {@code printed}, squeezed. What brackets and quotation marks hold is no
   * promise.
   *
   * @param years what its words on time refer to
   * @param goals the cells of a row that tell goals, where every count is one
   */
  ClauseReader(String printed, Years years, List<GoalCells.Cell> goals) {
    this.goals = goals;
    this.printed = printed;
    this.years = years;
    this.masked = AsOf.due(Brackets.masked(Numeral.withPlainCommas(printed)), years);
    this.unquoted =
        QUOTED.matcher(masked).replaceAll(m -> "“" + "\u0002".repeat(m.group().length() - 2) + "”");
    this.reader = new FigureReader(masked, printed, told);
  }

  /** The sentences of the paragraph. */
  List<Span> sentences() {
    return Sentences.of(masked);
  }

  /** The figures of which it was not clear whether, or of what, they promise something. */
  List<Span> unclear() {
    return told.unclear();
  }

  /** The promises of {@code sentence}, in order. */
  List<Promise> read(Span sentence) {
    told.openSentence();
    subsidies.openSentence();
    told.openList(goals.stream().anyMatch(cell -> cell.span().contains(sentence.start())));
    past = tellsThePast(sentence);
    this.sentence = sentence;
    described = false;
    for (Span clause : Sentences.clauses(masked, sentence)) {
      past = past && !Tense.turnsToTheFuture(masked.substring(clause.start(), clause.end()));
      if (past) {
        readPast(clause);
      } else {
        readClause(clause);
      }
    }
    return List.copyOf(told.ofSentence());
  }

  /** Whether a sentence tells of the past, or goes on after a semicolon with one that does. */
  private boolean tellsThePast(Span sentence) {
    String words = masked.substring(sentence.start(), sentence.end());
    boolean goesOn = sentence.start() > 0 && "；;".indexOf(masked.charAt(sentence.start() - 1)) >= 0;
    boolean before = past || dated && !Verbs.isAt(masked, opening(sentence), sentence.end());
    boolean still = goesOn && before && !Tense.opensTheFuture(words);
    dated = still || years.openAndAreOver(words);
    return Tense.opensWithThePast(words) || still;
  }

  /**
   * Keeps what a sentence on the past or the present counts: the next may say no more than how
   * many.
   */
  private void readPast(Span clause) {
    List<Figure> figures = figures(clause);
    if (figures.size() == 1) {
      reader.readPresent(clause, opening(clause), figures);
    }
  }

  private void readClause(Span clause) {
    int start = opening(clause);
    Scope scope = Scope.at(masked, printed, clause.start(), start, clause.end());
    Verb verb = Verbs.last(masked, scope.end(), clause.end());
    String words = masked.substring(clause.start(), clause.end());
    Matcher all = OF_ALL.matcher(masked).region(clause.start(), scope.end());
    boolean ofAll = all.find();
    boolean ofRegion = ofAll && all.group("region") != null;
    List<Figure> figures = figures(clause);
    boolean more = !ofRegion && isMore(figures, scope.end(), clause.end());
    boolean done =
        !ofAll
            && Verbs.isAt(masked, scope.end(), clause.end())
            && !REACHED.matcher(masked).region(scope.end(), clause.end()).lookingAt();
    told.keepScope(scope, done, more);
    if (verb == null && Openings.isAside(masked, scope.end(), clause.end())) {
      told.closeList();
    }
    told.openList(!scope.isEmpty());
    boolean ofPast =
        Tense.isPast(words)
            || Present.isTold(masked, sentence.start(), scope.end(), clause.end())
            || Description.holds(masked, sentence.start(), scope.end(), clause.end(), described);
    described |= ofPast && !figures.isEmpty();
    Matcher upon = UPON.matcher(masked).region(clause.start(), clause.end());
    boolean rises = figures.size() == 1 && upon.find() && scope.end() < figures.get(0).start();
    if (ofPast || rises) {
      int end = rises ? upon.start() : clause.end();
      reader.readPresent(new Span(clause.start(), end), scope.end(), figures);
    }
    if (!subsidies.areIn(words) && !ofPast) {
      reader.read(clause, scope.end(), figures);
      JOINED
          .matcher(unquoted)
          .region(clause.start(), clause.end())
          .results()
          .forEach(joined -> told.addUnclear(new Span(joined.start(), joined.end())));
      Vague.in(unquoted, clause, scope.end()).forEach(told::addUnclear);
    }
    told.openList(verb != null);
    if (figures.isEmpty()) {
      told.turnTo(ClauseObject.of(masked, clause, verb));
    } else if (figures.size() == 1) {
      ClauseObject work = ClauseObject.ofWork(masked, clause, figures.get(0));
      if (!work.isNone()) {
        told.turnTo(work);
      }
    }
  }

  /** Whether a clause says no more than a value, or what bounds it, from {@code start} on. */
  private boolean isMore(List<Figure> figures, int start, int end) {
    return figures.size() == 1
        && start <= figures.get(0).start()
        && Bound.before(masked, start, figures.get(0).start()).start() == start
        && ThingList.isAtEnd(masked, figures.get(0).end(), end);
  }

  /** Index after the deadline, the adverbs and the openings of {@code clause}. */
  private int opening(Span clause) {
    int number = Openings.afterItemNumber(masked, clause.start(), clause.end());
    int due = afterDeadline(number, clause.end());
    int opened = Openings.afterOpenings(masked, due, clause.end());
    return due > number
        ? opened
        : Openings.afterOpenings(masked, afterDeadline(opened, clause.end()), clause.end());
  }

  /** Index after the deadline that stands at {@code start}, if one does. */
  private int afterDeadline(int start, int end) {
    String lead = masked.substring(start, Math.min(end, start + LONGEST_DEADLINE));
    return Deadline.find(lead, years).stream()
        .filter(deadline -> deadline.start() == 0)
        .mapToInt(deadline -> start + deadline.end())
        .findFirst()
        .orElse(start);
  }

  private List<Figure> figures(Span clause) {
    return Figures.find(unquoted.substring(clause.start(), clause.end())).stream()
        .map(figure -> Figures.withBracket(printed, figure.shift(clause.start())))
        .toList();
  }
}
